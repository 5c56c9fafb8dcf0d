package org.rollcall.referral.contract;

import static org.rollcall.referral.ParentId.ids;
import static org.rollcall.referral.evidence.Narrative.textOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Ending;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.making.Decline;
import org.rollcall.referral.contract.making.Signature;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Terms;
import org.rollcall.referral.evidence.Narrative;

/**
 * A contract as its reader sees it.
 *
 * @param document the letter for signature
 * @param councilNote to the council alone
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContractView(
        String id,
        String caseId,
        String pupilId,
        String schoolUrn,
        ContractParty party,
        List<String> parents,
        String lead,
        ContractState state,
        LocalDate proposedOn,
        @Nullable TermsView terms,
        @Nullable String document,
        List<ContractMeetingView> meetings,
        List<SignatureView> signatures,
        @Nullable DeclineView declined,
        @Nullable LocalDate reviewDueOn,
        List<ContractReviewView> reviews,
        @Nullable EndingView ending,
        @Nullable String councilNote,
        List<String> actions) {

    /** What the contract says. */
    record TermsView(List<StatementView> statements, List<SupportView> support, LocalDate startsOn, LocalDate endsOn) {

        /** One parent's statement. */
        record StatementView(String parentId, List<String> requirements) {}

        /** What the school or the council gives. */
        record SupportView(ContractParty by, List<String> promises) {}

        static TermsView of(Terms terms) {
            return new TermsView(
                    terms.statements().stream()
                            .map(it -> new StatementView(it.parent().value(), texts(it.requirements())))
                            .toList(),
                    terms.support().stream()
                            .map(it -> new SupportView(it.by(), texts(it.promises())))
                            .toList(),
                    terms.startsOn(),
                    terms.endsOn());
        }
    }

    /** A meeting, and what was said there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContractMeetingView(
            LocalDate invitedOn,
            LocalDateTime at,
            String place,
            ContractMeeting.Result result,
            List<String> letters,
            List<String> missing,
            @Nullable List<String> present,
            @Nullable Boolean pupilPresent,
            @Nullable List<String> others,
            @Nullable String parentViews,
            @Nullable String pupilViews) {

        static ContractMeetingView of(ContractMeeting meeting) {
            ContractMeeting.MeetingRecord record = meeting.record();
            return new ContractMeetingView(
                    meeting.invitedOn(),
                    meeting.at(),
                    meeting.place().text(),
                    meeting.result(),
                    meeting.letters(),
                    ids(meeting.missing()),
                    record == null ? null : ids(record.parents()),
                    record == null ? null : record.pupilPresent(),
                    record == null ? null : texts(record.others()),
                    record == null ? null : record.parentViews().text(),
                    record == null ? null : textOf(record.pupilViews()));
        }
    }

    /** Who signed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignatureView(
            @Nullable String parentId,
            @Nullable ContractParty side,
            @Nullable String name,
            LocalDate on) {

        static SignatureView of(Signature signature) {
            return new SignatureView(
                    signature.parent() == null ? null : signature.parent().value(),
                    signature.side(),
                    signature.name() == null ? null : signature.name().text(),
                    signature.on());
        }
    }

    /** That parents declined. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeclineView(
            List<String> parents,
            LocalDate on,
            Decline.How how,
            @Nullable String reason) {

        static DeclineView of(Decline decline) {
            return new DeclineView(ids(decline.parents()), decline.on(), decline.how(), textOf(decline.reason()));
        }
    }

    /** A review. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContractReviewView(
            int number,
            LocalDate heldOn,
            ContractReview.AttendanceSince attendance,
            List<String> present,
            String parentDid,
            @Nullable String schoolDid,
            @Nullable String councilDid,
            String parentViews,
            String pupilViews,
            ContractReview.Finding finding,
            List<String> letters) {

        static ContractReviewView of(ContractReview review) {
            return new ContractReviewView(
                    review.number(),
                    review.heldOn(),
                    review.attendance(),
                    ids(review.present()),
                    review.parentDid().text(),
                    textOf(review.schoolDid()),
                    textOf(review.councilDid()),
                    review.parentViews().text(),
                    review.pupilViews().text(),
                    review.finding(),
                    review.letters());
        }
    }

    /** How it ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndingView(
            LocalDate on,
            ContractReview.@Nullable Finding finding,
            @Nullable EndReason reason,
            List<String> notKeptBy,
            List<ExplanationView> explanations,
            @Nullable String note) {

        /** What a parent said when asked. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record ExplanationView(
                String parentId,
                LocalDate soughtOn,
                @Nullable String given,
                @Nullable LocalDate noneBy) {}

        static EndingView of(Ending ending) {
            return new EndingView(
                    ending.on(),
                    ending.finding(),
                    ending.reason(),
                    ids(ending.by()),
                    ending.explanations().stream()
                            .map(it -> new ExplanationView(
                                    it.parent().value(), it.soughtOn(), textOf(it.given()), it.noneBy()))
                            .toList(),
                    textOf(ending.note()));
        }
    }

    static List<String> texts(List<Narrative> narratives) {
        return narratives.stream().map(Narrative::text).toList();
    }
}
