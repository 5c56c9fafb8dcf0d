package org.rollcall.referral.socialwork.cause;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.rollcall.platform.calendar.WorkingDays;

/** What a social worker is told of, and by when. */
public enum Trigger {
    /** No reason for an absence was known when the register closed. */
    UNEXPLAINED_ABSENCE(Timing.SAME_DAY, true, "The child was absent from school, and nobody knew why."),
    CONTINUOUS_ABSENCE(Timing.SAME_DAY, true, "The child had been absent without leave for ten school days running."),
    /** After a social worker was told of an absence that nobody could explain. */
    ABSENCE_EXPLAINED(
            Timing.SAME_DAY,
            true,
            "The school had found the reason for an absence that nobody could explain, or had corrected its register."),
    /** Before the name is deleted. */
    DELETION_PROPOSED(
            Timing.SAME_DAY, true, "The school proposed to delete the child's name from its admission register."),
    CME_OPENED(Timing.SAME_DAY, false, "We began to look into whether the child is missing education."),
    EHE_NOTIFIED(Timing.SAME_DAY, false, "The family told the school that the child will be educated at home."),
    LEGAL_ACTION_CONSIDERED(Timing.SAME_DAY, false, "We are considering legal action about the child's attendance."),
    TSM_DECISION(
            Timing.SAME_DAY, false, "School and council talked about the child's attendance and agreed on support."),
    RETURNED(Timing.SAME_DAY, true, "The child came back to school."),
    PA_REACHED(
            Timing.WEEKLY, false, "The child had missed a tenth or more of this year's sessions: persistent absence."),
    SA_REACHED(Timing.WEEKLY, false, "The child had missed half or more of this year's sessions: severe absence.");

    /** When it is told. */
    public enum Timing {
        SAME_DAY,
        /** With everything else of the week, on the Monday after it, or on the first working day from then on. */
        WEEKLY
    }

    private final Timing timing;
    private final boolean schoolsToo;
    private final String inWords;

    Trigger(Timing timing, boolean schoolsToo, String inWords) {
        this.timing = timing;
        this.schoolsToo = schoolsToo;
        this.inWords = inWords;
    }

    public boolean isWeekly() {
        return timing == Timing.WEEKLY;
    }

    /** The school may tell the social worker itself; the rest is the council's. */
    public boolean isForSchoolsToo() {
        return schoolsToo;
    }

    public LocalDate dueFor(LocalDate on) {
        return isWeekly() ? firstWorkingDayFrom(on.with(TemporalAdjusters.next(DayOfWeek.MONDAY))) : on;
    }

    /** The sources say weekly and name no day; that nobody is late for a Monday on which the council is closed is our reading. */
    private static LocalDate firstWorkingDayFrom(LocalDate monday) {
        return WorkingDays.after(monday.minusDays(1), 1);
    }

    /** As a message writes it, after the day. */
    public String inWords() {
        return inWords;
    }
}
