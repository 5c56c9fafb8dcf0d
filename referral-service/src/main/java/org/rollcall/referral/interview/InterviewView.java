package org.rollcall.referral.interview;

import static org.rollcall.referral.evidence.Narrative.textOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.retention.Regime;

/**
 * An interview as the council's people see it.
 *
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InterviewView(
        String id,
        String caseId,
        String pupilId,
        String parentId,
        String panelId,
        InterviewState state,
        @Nullable LocalDateTime at,
        @Nullable String place,
        @Nullable LocalDate replyBy,
        @Nullable String questions,
        List<String> letters,
        @Nullable InterviewRecordView record,
        @Nullable InterviewReplyView reply,
        @Nullable InterviewCancelledView cancelled,
        Regime regime,
        List<String> actions) {

    /** How it went. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InterviewRecordView(
            LocalDate heldOn,
            String interviewers,
            boolean cautionGiven,
            InterviewRecord.LegalAdvice legalAdvice,
            InterviewRecord.Interpreter interpreter,
            List<String> attachments,
            @Nullable String notes) {

        static InterviewRecordView of(InterviewRecord record) {
            return new InterviewRecordView(
                    record.heldOn(),
                    record.interviewers().text(),
                    record.cautionGiven(),
                    record.legalAdvice(),
                    record.interpreter(),
                    record.attachments(),
                    textOf(record.notes()));
        }
    }

    /** What the parent wrote back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InterviewReplyView(LocalDate on, @Nullable String text, List<String> attachments) {

        static InterviewReplyView of(Interview.Reply reply) {
            return new InterviewReplyView(reply.on(), textOf(reply.text()), reply.attachments());
        }
    }

    /** Why it was cancelled. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InterviewCancelledView(
            LocalDate on,
            Interview.Cancellation.Reason reason,
            @Nullable String note) {

        static InterviewCancelledView of(Interview.Cancellation cancelled) {
            return new InterviewCancelledView(cancelled.on(), cancelled.reason(), textOf(cancelled.note()));
        }
    }

    static InterviewView of(Interview shown, boolean mayChange) {
        Interview.Asked asked = shown.asked();
        return new InterviewView(
                shown.id(),
                shown.about().caseId().value(),
                shown.about().pupil().value(),
                shown.parent().value(),
                shown.panel(),
                shown.state(),
                asked.at(),
                textOf(asked.place()),
                asked.replyBy(),
                textOf(asked.questions()),
                asked.letters(),
                shown.record() == null ? null : InterviewRecordView.of(shown.record()),
                shown.reply() == null ? null : InterviewReplyView.of(shown.reply()),
                shown.cancelled() == null ? null : InterviewCancelledView.of(shown.cancelled()),
                Regime.P3,
                mayChange ? actions(shown.state()) : List.of());
    }

    private static List<String> actions(InterviewState state) {
        return Arrays.stream(InterviewState.values())
                .filter(state.next()::contains)
                .map(InterviewView::step)
                .toList();
    }

    private static String step(InterviewState next) {
        return switch (next) {
            case DATE_FIXED -> "date";
            case NOT_ATTENDED -> "no-show";
            case ASKED_IN_WRITING -> "questions";
            case HELD -> "record";
            case REPLIED -> "reply";
            case NO_REPLY -> "no-reply";
            case CANCELLED -> "cancellation";
        };
    }
}
