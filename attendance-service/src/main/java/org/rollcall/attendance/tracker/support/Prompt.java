package org.rollcall.attendance.tracker.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.tracker.judging.Finding;
import org.rollcall.attendance.tracker.judging.PromptKind;

/**
 * What the school was asked to look at, once for each cause: made, then answered by a contact or an offer, or dismissed with a
 * reason.
 *
 * @param number counted from 1 within the entry
 * @param from the first day of the cause
 * @param to its last day as far as it is known; the facts are those of the day on which the prompt was made
 */
public record Prompt(
        int number,
        PromptKind kind,
        LocalDate from,
        LocalDate to,
        String found,
        String line,
        String reason,
        LocalDate madeOn,
        LocalDate dueOn,
        @Nullable Done answered,
        @Nullable Dismissal dismissed) {

    public static Prompt make(int number, Finding finding, LocalDate on) {
        return new Prompt(
                number,
                finding.kind(),
                finding.from(),
                finding.to(),
                finding.found(),
                finding.line(),
                finding.reason(),
                on,
                finding.dueOn(),
                null,
                null);
    }

    public boolean open() {
        return answered == null && dismissed == null;
    }

    /** The same cause seen again, as it is now. */
    public boolean hasCauseOf(Finding finding) {
        return kind == finding.kind()
                && !from.isAfter(finding.to())
                && !finding.from().isAfter(to);
    }

    public Prompt seenAgain(Finding finding) {
        LocalDate reaches = finding.to().isAfter(to) ? finding.to() : to;
        return new Prompt(number, kind, from, reaches, found, line, reason, madeOn, dueOn, answered, dismissed);
    }

    public Prompt answered(Done by) {
        return new Prompt(number, kind, from, to, found, line, reason, madeOn, dueOn, by, null);
    }

    public Prompt dismissed(Dismissal why) {
        return new Prompt(number, kind, from, to, found, line, reason, madeOn, dueOn, null, why);
    }

    /** Why nothing needs to be done about it. */
    public record Dismissal(Done done, String reason) {}
}
