package org.rollcall.attendance.deletion.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.returns.absence.ContinuousAbsence;
import org.rollcall.attendance.returns.absence.MarkedSchoolDays;

/**
 * Ground I: not less than twenty school days of continuous absence, each session coded G, N or O, no grounds to believe in sickness
 * or an unavoidable cause, and joint enquiries that did not find the pupil or agree that the pupil stays away (reg. 9(1)(i)).
 */
public final class LongAbsence {

    static final int DAYS = AbsenceMeasures.DELETION_SCHOOL_DAYS;
    static final Set<String> CODES = AbsenceMeasures.DELETION_CODES;

    private static final ContinuousAbsence TWENTY_DAYS = new ContinuousAbsence(DAYS, CODES);

    private LongAbsence() {}

    /** The twentieth day of the absence that still stands on a day. */
    public static Optional<LocalDate> twentiethDay(LocalDate asOf, MarkedSchoolDays register) {
        return TWENTY_DAYS.standingOn(asOf, register);
    }

    /** The twentieth day must be over. */
    public static LocalDate earliestDeletion(LocalDate twentiethDay) {
        return twentiethDay.plusDays(1);
    }

    /** Everything that stands against the deletion on a day, in the order of the regulation. */
    static List<Blocker> blockers(Optional<LocalDate> twentiethDay, Findings findings, LocalDate deletion) {
        List<Blocker> blockers = new ArrayList<>(blockers(twentiethDay.isPresent(), findings));
        twentiethDay
                .filter(day -> deletion.isBefore(earliestDeletion(day)))
                .ifPresent(day -> blockers.add(Blocker.DELETION_BEFORE_EARLIEST_DATE));
        return List.copyOf(blockers);
    }

    /** The same, where the day of the deletion is not in question. */
    public static List<Blocker> blockers(boolean longEnough, Findings findings) {
        List<Blocker> blockers = new ArrayList<>();
        if (!longEnough) {
            blockers.add(Blocker.TWENTY_DAYS_NOT_MET);
        }
        blockers.addAll(findings.blockers());
        return blockers;
    }
}
