package org.rollcall.referral.caselog;

import static org.rollcall.referral.evidence.Narrative.textOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.EntryKind;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.Participant;
import org.rollcall.referral.caselog.entry.Plan;
import org.rollcall.referral.caselog.entry.SupportMeeting;
import org.rollcall.referral.family.PersonName;

/**
 * One entry of the log. A school reads no opinion, no reason, no note on safety, nobody's name or address and no officer.
 *
 * @param correctedBy the entry that puts this one right
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogEntryView(
        String id,
        String caseId,
        EntryKind kind,
        EntryState state,
        LocalDateTime at,
        boolean shared,
        @Nullable String writtenBy,
        Instant writtenAt,
        @Nullable LogPlanView planned,
        @Nullable DeedView done,
        @Nullable LogEndView ended,
        @Nullable CorrectsView corrects,
        @Nullable String correctedBy,
        List<String> actions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LogPlanView(
            LocalDateTime at,
            @Nullable String parentId,
            @Nullable String safetyNote) {

        static LogPlanView of(Plan plan, boolean forCouncil) {
            return new LogPlanView(
                    plan.at(), forCouncil ? id(plan.parent()) : null, forCouncil ? textOf(plan.safetyNote()) : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeedView(
            LocalDateTime at,
            @Nullable String by,
            String fact,
            @Nullable String opinion,
            @Nullable Boolean evidential,
            List<ParticipantView> with,
            @Nullable HomeVisitView visit,
            @Nullable SupportMeetingView meeting) {

        static DeedView of(Deed deed, boolean forCouncil) {
            HomeVisit visit = deed.visit();
            SupportMeeting meeting = deed.meeting();
            return new DeedView(
                    deed.at(),
                    forCouncil ? deed.by() : null,
                    deed.fact().text(),
                    forCouncil ? textOf(deed.opinion()) : null,
                    forCouncil ? deed.evidential() : null,
                    ParticipantView.of(deed.with(), forCouncil),
                    visit == null ? null : HomeVisitView.of(visit, forCouncil),
                    meeting == null ? null : SupportMeetingView.of(meeting, forCouncil));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipantView(
            Participant.Role role,
            @Nullable String parentId,
            @Nullable String name) {

        static List<ParticipantView> of(List<Participant> people, boolean forCouncil) {
            return people.stream().map(person -> of(person, forCouncil)).toList();
        }

        private static ParticipantView of(Participant person, boolean forCouncil) {
            PersonName name = person.name();
            return new ParticipantView(
                    person.role(),
                    forCouncil ? id(person.parent()) : null,
                    forCouncil && name != null ? name.text() : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HomeVisitView(
            @Nullable String parentId,
            @Nullable List<String> went,
            List<HomeVisit.VisitAttempt> attempts,
            HomeVisit.Outcome outcome) {

        static HomeVisitView of(HomeVisit visit, boolean forCouncil) {
            return new HomeVisitView(
                    forCouncil ? visit.parent().value() : null,
                    forCouncil ? visit.went() : null,
                    visit.attempts(),
                    visit.outcome());
        }
    }

    record SupportMeetingView(
            List<ParticipantView> invited,
            List<ParticipantView> attended,
            List<SaidView> views,
            List<AgreedView> agreed) {

        static SupportMeetingView of(SupportMeeting meeting, boolean forCouncil) {
            return new SupportMeetingView(
                    ParticipantView.of(meeting.invited(), forCouncil),
                    ParticipantView.of(meeting.attended(), forCouncil),
                    meeting.views().stream()
                            .map(view -> new SaidView(view.of(), view.said().text()))
                            .toList(),
                    meeting.agreed().stream()
                            .map(action ->
                                    new AgreedView(action.by(), action.what().text(), action.until()))
                            .toList());
        }
    }

    record SaidView(Participant.Role of, String said) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreedView(
            Participant.Role by, String what, @Nullable LocalDate until) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LogEndView(
            Instant at, @Nullable String by, @Nullable String reason) {

        static LogEndView of(LogEntry.Ended ended, boolean forCouncil) {
            return new LogEndView(
                    ended.on(),
                    forCouncil ? ended.by() : null,
                    forCouncil ? ended.reason().text() : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CorrectsView(String entryId, @Nullable String reason) {

        static CorrectsView of(LogEntry.Correction correction, boolean forCouncil) {
            return new CorrectsView(
                    correction.entry(), forCouncil ? correction.reason().text() : null);
        }
    }

    private static @Nullable String id(@Nullable ParentId parent) {
        return parent == null ? null : parent.value();
    }
}
