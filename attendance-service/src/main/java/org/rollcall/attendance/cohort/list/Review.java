package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.circumstances.Note;

/** What a plan's dates say on a day. */
final class Review {

    private Review() {}

    /** A review on the day itself is not overdue yet. */
    static boolean overdue(@Nullable LocalDate reviewOn, @Nullable LocalDate lastReviewedOn, LocalDate on) {
        return reviewOn != null
                && reviewOn.isBefore(on)
                && (lastReviewedOn == null || lastReviewedOn.isBefore(reviewOn));
    }

    static Set<Attention> of(
            @Nullable LocalDate reviewOn, @Nullable LocalDate lastReviewedOn, @Nullable Note plan, LocalDate on) {
        Set<Attention> attention = EnumSet.noneOf(Attention.class);
        if (overdue(reviewOn, lastReviewedOn, on)) {
            attention.add(Attention.REVIEW_OVERDUE);
        }
        if (plan == null) {
            attention.add(Attention.NO_PLAN);
        }
        return attention;
    }

    static @Nullable String text(@Nullable Note note) {
        return note == null ? null : note.text();
    }

    static String text(@Nullable Note note, String otherwise) {
        return note == null ? otherwise : note.text();
    }
}
