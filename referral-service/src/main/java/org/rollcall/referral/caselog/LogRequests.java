package org.rollcall.referral.caselog;

import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.EntryKind;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.Participant;
import org.rollcall.referral.caselog.entry.Plan;
import org.rollcall.referral.caselog.entry.SupportMeeting;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;

/** What callers send to the log. */
final class LogRequests {

    private static final int LONG = 20_000;
    private static final int SHORT = 2_000;

    private LogRequests() {}

    /** A new entry: one of {@code planned} and {@code done}. */
    record LogEntryRequest(
            @NotNull EntryKind kind,
            @Nullable Boolean shared,
            @Valid @Nullable LogPlanRequest planned,
            @Valid @Nullable DeedRequest done) {

        boolean isShared() {
            return Boolean.TRUE.equals(shared);
        }
    }

    record LogPlanRequest(
            @NotNull LocalDateTime at,
            @Nullable String parentId,
            @Size(max = SHORT) @Nullable String safetyNote) {

        Plan plan() {
            return new Plan(at, parentId == null ? null : new ParentId(parentId), narrative(safetyNote));
        }
    }

    /** What was done; a home visit and a parent support meeting say more. */
    record DeedRequest(
            @NotNull LocalDateTime at,
            @NotBlank @Size(max = LONG) String fact,
            @Size(max = LONG) @Nullable String opinion,
            @Nullable Boolean evidential,
            @Size(max = 50) @Nullable List<@Valid @NotNull ParticipantRequest> with,
            @Valid @Nullable HomeVisitRequest visit,
            @Valid @Nullable SupportMeetingRequest meeting) {

        Deed deed(String by) {
            return new Deed(
                    at,
                    by,
                    new Narrative(fact),
                    narrative(opinion),
                    Boolean.TRUE.equals(evidential),
                    participants(with),
                    visit == null ? null : visit.visit(),
                    meeting == null ? null : meeting.meeting());
        }
    }

    record ParticipantRequest(
            @NotNull Participant.Role role,
            @Nullable String parentId,
            @Size(max = 200) @Nullable String name) {

        Participant participant() {
            return new Participant(
                    role,
                    parentId == null ? null : new ParentId(parentId),
                    name == null || name.isBlank() ? null : new PersonName(name));
        }
    }

    record HomeVisitRequest(
            @NotBlank String parentId,
            @NotEmpty @Size(max = 10) List<@NotBlank String> went,
            @NotEmpty @Size(max = 10) List<@Valid @NotNull VisitAttemptRequest> attempts) {

        HomeVisit visit() {
            return new HomeVisit(
                    new ParentId(parentId),
                    went,
                    attempts.stream().map(VisitAttemptRequest::attempt).toList());
        }
    }

    record VisitAttemptRequest(
            @NotNull LocalDateTime at, @NotNull HomeVisit.Outcome outcome, HomeVisit.@Nullable Left left) {

        HomeVisit.VisitAttempt attempt() {
            return new HomeVisit.VisitAttempt(at, outcome, Objects.requireNonNullElse(left, HomeVisit.Left.NOTHING));
        }
    }

    record SupportMeetingRequest(
            @NotEmpty @Size(max = 50) List<@Valid @NotNull ParticipantRequest> invited,
            @Size(max = 50) @Nullable List<@Valid @NotNull ParticipantRequest> attended,
            @Size(max = 20) @Nullable List<@Valid @NotNull SaidRequest> views,
            @Size(max = 50) @Nullable List<@Valid @NotNull AgreedActionRequest> agreed) {

        SupportMeeting meeting() {
            return new SupportMeeting(
                    participants(invited),
                    participants(attended),
                    each(views).stream().map(SaidRequest::view).toList(),
                    each(agreed).stream().map(AgreedActionRequest::action).toList());
        }
    }

    record SaidRequest(
            @NotNull Participant.Role of,
            @NotBlank @Size(max = LONG) String said) {

        SupportMeeting.View view() {
            return new SupportMeeting.View(of, new Narrative(said));
        }
    }

    record AgreedActionRequest(
            @NotNull Participant.Role by,
            @NotBlank @Size(max = SHORT) String what,
            @Nullable LocalDate until) {

        SupportMeeting.AgreedAction action() {
            return new SupportMeeting.AgreedAction(by, new Narrative(what), until);
        }
    }

    record LogEndRequest(@NotBlank @Size(max = SHORT) String reason) {}

    record CorrectionRequest(
            @NotBlank @Size(max = SHORT) String reason,
            @Valid @NotNull DeedRequest done) {}

    record SharingRequest(@NotNull Boolean shared) {}

    private static List<Participant> participants(@Nullable List<ParticipantRequest> sent) {
        return each(sent).stream().map(ParticipantRequest::participant).toList();
    }

    private static <T> List<T> each(@Nullable List<T> sent) {
        return Objects.requireNonNullElse(sent, List.of());
    }
}
