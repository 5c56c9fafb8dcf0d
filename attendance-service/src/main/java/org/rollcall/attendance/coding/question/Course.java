package org.rollcall.attendance.coding.question;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.mark.Correction;

/**
 * What has become of a query so far.
 *
 * @param answerBy the last day on which the school's answer, or the correction that was asked for, is in time
 * @param lookOn when the register is looked at again for a correction of which nobody told
 * @param corrections what the register itself shows: the last correction of each session that was asked about
 * @param dropped why an officer did not send it
 */
public record Course(
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate lookOn,
        List<SchoolAnswer> answers,
        List<Correction> corrections,
        List<CodingVerdict> verdicts,
        @Nullable String dropped) {

    public static final Course NONE = new Course(null, null, null, List.of(), List.of(), List.of(), null);

    public Course {
        answers = List.copyOf(answers);
        corrections = List.copyOf(corrections);
        verdicts = List.copyOf(verdicts);
    }

    public Course asked(LocalDate on, LocalDate by) {
        return new Course(on, by, by.plusDays(1), answers, corrections, verdicts, dropped);
    }

    public Course lookingAgain(LocalDate on) {
        return new Course(askedOn, answerBy, on, answers, corrections, verdicts, dropped);
    }

    public Course with(SchoolAnswer answer) {
        return new Course(askedOn, answerBy, null, and(answers, answer), corrections, verdicts, dropped);
    }

    public Course corrected(List<Correction> seen) {
        return new Course(askedOn, answerBy, null, answers, seen, verdicts, dropped);
    }

    /** With a verdict, and the day by which what it asks for must be done. */
    public Course with(CodingVerdict verdict, @Nullable LocalDate by) {
        LocalDate look = by == null ? null : by.plusDays(1);
        return new Course(
                askedOn, by == null ? answerBy : by, look, answers, corrections, and(verdicts, verdict), dropped);
    }

    public Course dropped(String reason) {
        return new Course(askedOn, answerBy, null, answers, corrections, verdicts, reason);
    }

    private static <T> List<T> and(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
