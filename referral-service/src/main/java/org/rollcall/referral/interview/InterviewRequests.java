package org.rollcall.referral.interview;

import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.evidence.Narrative;

/** Bodies of the steps of an interview. */
final class InterviewRequests {

    private static final int TEXT = 4000;
    private static final int RECORD = 50_000;
    private static final int NAME = 200;
    private static final int ID = 100;

    private InterviewRequests() {}

    /** @param panelId the panel that decided on it */
    record FixRequest(
            @NotBlank @Size(max = ID) String parentId,
            @NotBlank @Size(max = ID) String panelId,
            @NotNull @Valid DateRequest when) {

        Interview.Asked asked() {
            return when.asked();
        }
    }

    /** When and where. */
    record DateRequest(
            @NotNull LocalDateTime at,
            @NotBlank @Size(max = NAME) String place) {

        Interview.Asked asked() {
            return new Interview.Asked(at, new Narrative(place), null, null, List.of());
        }
    }

    /** Questions, one a line. */
    record QuestionsRequest(
            @NotNull LocalDate replyBy,
            @NotBlank @Size(max = TEXT) String questions) {

        Interview.Asked asked() {
            return new Interview.Asked(null, null, replyBy, new Narrative(questions), List.of());
        }
    }

    /** How it went. */
    record InterviewRecordRequest(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = NAME) String interviewers,
            @NotNull Boolean cautionGiven,
            @NotNull InterviewRecord.LegalAdvice legalAdvice,
            @NotNull InterviewRecord.Interpreter interpreter,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = ID) String> attachments,
            @Nullable @Size(max = RECORD) String notes) {

        InterviewRecord record() {
            return new InterviewRecord(
                    heldOn,
                    new Narrative(interviewers),
                    cautionGiven,
                    legalAdvice,
                    interpreter,
                    attachments == null ? List.of() : attachments,
                    narrative(notes));
        }
    }

    /** What the parent wrote back. */
    record ReplyRequest(
            @NotNull LocalDate on,
            @Nullable @Size(max = RECORD) String text,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = ID) String> attachments) {

        Interview.Reply reply() {
            return new Interview.Reply(on, narrative(text), attachments == null ? List.of() : attachments);
        }
    }

    /** Not held. */
    record InterviewCancellationRequest(
            @NotNull Interview.Cancellation.Reason reason,
            @Nullable @Size(max = TEXT) String note) {

        Interview.Cancellation cancellation(LocalDate today) {
            return new Interview.Cancellation(today, CaseEnd.chosen(reason, reason.isWithCase()), narrative(note));
        }
    }
}
