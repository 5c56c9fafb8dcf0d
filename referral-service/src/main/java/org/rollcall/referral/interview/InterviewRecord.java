package org.rollcall.referral.interview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.Guards;
import org.rollcall.referral.evidence.Narrative;

/**
 * How the interview went.
 *
 * @param interviewers who asked
 * @param attachments the recording, or the notes that were written at the time
 * @param notes what was asked and answered, where it was not recorded
 */
record InterviewRecord(
        LocalDate heldOn,
        Narrative interviewers,
        boolean cautionGiven,
        LegalAdvice legalAdvice,
        Interpreter interpreter,
        List<String> attachments,
        @Nullable Narrative notes) {

    InterviewRecord {
        attachments = List.copyOf(attachments);
    }

    /** What became of the right to legal advice. */
    enum LegalAdvice {
        NOT_OFFERED,
        OFFERED_AND_DECLINED,
        OFFERED_AND_TAKEN
    }

    /** Whether the parent could follow. */
    enum Interpreter {
        NOT_NEEDED,
        NEEDED_AND_PRESENT,
        NEEDED_AND_ABSENT
    }

    /** @param invitedTo the day that the parent's letter named; none when the parent was asked otherwise */
    void check(Guards guards, @Nullable LocalDateTime invitedTo, LocalDate today) {
        guards.when(heldOn.isAfter(today), "DAY_AHEAD", "An interview is written down once it was held.")
                .when(
                        invitedTo != null && heldOn.isBefore(invitedTo.toLocalDate()),
                        "HELD_BEFORE_ITS_DAY",
                        "The parent was invited to another day, and had until then to get legal advice.")
                .when(!cautionGiven, "CAUTION_NOT_GIVEN", "Without the caution it is no interview under caution.")
                .when(
                        legalAdvice == LegalAdvice.NOT_OFFERED,
                        "LEGAL_ADVICE_NOT_OFFERED",
                        "The parent was not told of the right to legal advice.")
                .when(
                        interpreter == Interpreter.NEEDED_AND_ABSENT,
                        "INTERPRETER_MISSING",
                        "The parent needed an interpreter and there was none.")
                .when(
                        attachments.isEmpty() && notes == null,
                        "RECORD_MISSING",
                        "Attach the recording, or write down what was asked and answered.");
    }
}
