package org.rollcall.referral.contract;

import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Explanation;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.making.Decline;
import org.rollcall.referral.contract.making.Signature;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Terms;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;

/** Bodies of the steps of a contract. */
final class ContractRequests {

    private static final int TEXT = 4000;
    private static final int NAME = 200;
    private static final int ID = 100;

    private ContractRequests() {}

    /** @param councilNote for the council alone */
    record ProposalRequest(
            @NotNull ContractParty party,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = ID) String> parents,
            @Nullable @Size(max = TEXT) String councilNote) {

        List<ParentId> parentIds() {
            return ids(parents);
        }

        @Nullable Narrative note(Caller caller) {
            if (councilNote != null && !caller.councilSide()) {
                throw new InvalidInput("/councilNote", "is for the council");
            }
            return narrative(councilNote);
        }
    }

    /** The council's own note. */
    record NoteRequest(@Nullable @Size(max = TEXT) String councilNote) {}

    /** What the contract says. */
    record TermsRequest(
            @NotEmpty @Size(max = 10) List<@Valid @NotNull StatementForm> statements,
            @NotEmpty @Size(max = 2) List<@Valid @NotNull SupportForm> support,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn) {

        /** What one parent says that they will do. */
        record StatementForm(
                @NotBlank @Size(max = ID) String parentId,
                @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = TEXT) String> requirements) {}

        /** What the school or the council says that it will give. */
        record SupportForm(
                @NotNull ContractParty by,
                @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = TEXT) String> promises) {}

        Terms terms() {
            return new Terms(
                    statements.stream()
                            .map(form ->
                                    new Terms.Statement(new ParentId(form.parentId()), narratives(form.requirements())))
                            .toList(),
                    support.stream()
                            .map(form -> new Terms.Support(form.by(), narratives(form.promises())))
                            .toList(),
                    startsOn,
                    endsOn);
        }
    }

    /** When and where. */
    record MeetingRequest(
            @NotNull LocalDateTime at,
            @NotBlank @Size(max = NAME) String place) {

        ContractMeeting meeting(LocalDate today) {
            return ContractMeeting.arranged(today, at, new Narrative(place), List.of());
        }
    }

    /** Who did not come. */
    record NoShowRequest(@NotEmpty @Size(max = 10) List<@NotBlank @Size(max = ID) String> parents) {}

    /** Who declined. */
    record DeclineRequest(
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = ID) String> parents,
            @NotNull LocalDate on,
            @NotNull Decline.How how,
            @Nullable @Size(max = TEXT) String reason) {

        Decline decline() {
            return new Decline(ids(parents), on, how, narrative(reason));
        }
    }

    /** The meeting at which the contract was made. */
    record AgreementRequest(
            @NotNull @Size(max = 10) List<@NotBlank @Size(max = ID) String> present,
            @Nullable Boolean pupilPresent,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = NAME) String> others,
            @NotBlank @Size(max = TEXT) String parentViews,
            @Nullable @Size(max = TEXT) String pupilViews,
            @NotNull @Size(max = 12) List<@Valid @NotNull SignatureForm> signatures) {

        /** A parent's, or somebody's for the school or the council, who is then named. */
        record SignatureForm(
                @Nullable @Size(max = ID) String parentId,
                @Nullable ContractParty side,
                @Nullable @Size(max = NAME) String name,
                @NotNull LocalDate on) {

            Signature signature(int place) {
                if (parentId != null && side == null) {
                    return Signature.of(new ParentId(parentId), on);
                }
                if (parentId == null && side != null && side != ContractParty.BOTH && name != null && !name.isBlank()) {
                    return Signature.of(side, new PersonName(name), on);
                }
                throw new InvalidInput(
                        "/signatures/" + place, "is a parent's, or that of a named person for SCHOOL or for LA");
            }
        }

        ContractMeeting.MeetingRecord record() {
            return new ContractMeeting.MeetingRecord(
                    ids(present),
                    Boolean.TRUE.equals(pupilPresent),
                    Stream.ofNullable(others)
                            .flatMap(List::stream)
                            .map(Narrative::new)
                            .toList(),
                    new Narrative(parentViews),
                    narrative(pupilViews));
        }

        List<Signature> signed() {
            return IntStream.range(0, signatures.size())
                    .mapToObj(place -> signatures.get(place).signature(place))
                    .toList();
        }
    }

    /** A review; the days that it looks at begin after those of the last one. */
    record ContractReviewRequest(
            @NotNull LocalDate heldOn,
            @NotNull @Valid ReviewAttendanceForm attendance,
            @NotNull @Size(max = 10) List<@NotBlank @Size(max = ID) String> present,
            @NotBlank @Size(max = TEXT) String parentDid,
            @Nullable @Size(max = TEXT) String schoolDid,
            @Nullable @Size(max = TEXT) String councilDid,
            @NotBlank @Size(max = TEXT) String parentViews,
            @NotBlank @Size(max = TEXT) String pupilViews,
            @NotNull ContractReview.Finding finding) {

        /** Sessions up to a day. */
        record ReviewAttendanceForm(
                @NotNull LocalDate to,
                @NotNull @PositiveOrZero Integer possible,
                @NotNull @PositiveOrZero Integer attended,
                @NotNull @PositiveOrZero Integer unauthorised) {}

        ContractReview review(AttendanceContract contract, List<String> letters) {
            Terms terms = contract.making().terms();
            LocalDate from = terms == null ? heldOn : contract.keeping().firstDaySince(terms.startsOn());
            return new ContractReview(
                    contract.keeping().reviews().size() + 1,
                    heldOn,
                    new ContractReview.AttendanceSince(
                            from,
                            attendance.to(),
                            attendance.possible(),
                            attendance.attended(),
                            attendance.unauthorised()),
                    ids(present),
                    new Narrative(parentDid),
                    narrative(schoolDid),
                    narrative(councilDid),
                    new Narrative(parentViews),
                    new Narrative(pupilViews),
                    finding,
                    letters);
        }
    }

    /** The contract ran its time. */
    record CompletionRequest(
            @NotNull ContractReview.Finding finding,
            @Nullable @Size(max = TEXT) String note) {}

    /** The contract was not kept. */
    record BreachRequest(
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = ID) String> parents,
            @NotNull @Size(max = 10) List<@Valid @NotNull ExplanationForm> explanations,
            @Nullable @Size(max = TEXT) String note) {

        /** What a parent said when asked, or the day until which nothing came. */
        record ExplanationForm(
                @NotBlank @Size(max = ID) String parentId,
                @NotNull LocalDate soughtOn,
                @Nullable @Size(max = TEXT) String given,
                @Nullable LocalDate noneBy) {}

        List<Explanation> explained() {
            return explanations.stream()
                    .map(form -> new Explanation(
                            new ParentId(form.parentId()), form.soughtOn(), narrative(form.given()), form.noneBy()))
                    .toList();
        }
    }

    /** The contract ends before its time. */
    record EarlyEndRequest(
            @NotNull EndReason reason,
            @Nullable @Size(max = TEXT) String note) {

        EndReason chosen() {
            return CaseEnd.chosen(reason, reason.isWithCase());
        }
    }

    static List<ParentId> ids(List<String> parents) {
        return parents.stream().distinct().map(ParentId::new).toList();
    }

    private static List<Narrative> narratives(List<String> texts) {
        return texts.stream().map(Narrative::new).toList();
    }
}
