package org.rollcall.referral.caseload;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * One case as one line of a caseload.
 *
 * @param open whether it can be worked on; lists are about such
 * @param stage how far the ladder of support and enforcement has been climbed in it, as the case calls it
 * @param waitingSince the day on which it was opened, or given back to the team
 * @param lastEntryOn the day of the last entry in the casework log
 * @param due the last day of each duty that is still to be done in it, the next first
 * @param place the next of them, or a day beyond all others: what caseloads are in the order of
 */
record CaseLine(
        CaseId id,
        PupilId pupil,
        SchoolUrn school,
        Standing state,
        boolean open,
        String stage,
        @Nullable String officer,
        LocalDate waitingSince,
        @Nullable LocalDate lastEntryOn,
        List<LocalDate> due,
        LocalDate place) {

    private static final String FIRST_STAGE = "SUPPORT";
    private static final LocalDate NOTHING_DUE = LocalDate.of(9999, 12, 31);

    CaseLine {
        due = List.copyOf(due);
    }

    static CaseLine of(CaseNews news, LocalDate on) {
        return new CaseLine(
                new CaseId(news.caseId()),
                new PupilId(news.pupilId()),
                new SchoolUrn(news.schoolUrn()),
                Standing.UNALLOCATED,
                true,
                FIRST_STAGE,
                null,
                on,
                null,
                List.of(),
                NOTHING_DUE);
    }

    CaseLine at(Standing next) {
        return new CaseLine(
                id, pupil, school, next, next.isOpen(), stage, officer, waitingSince, lastEntryOn, due, place);
    }

    CaseLine openedOn(LocalDate on) {
        return new CaseLine(id, pupil, school, Standing.UNALLOCATED, true, stage, officer, on, lastEntryOn, due, place);
    }

    CaseLine climbed(String next) {
        return new CaseLine(id, pupil, school, state, open, next, officer, waitingSince, lastEntryOn, due, place);
    }

    CaseLine givenTo(@Nullable String to) {
        return new CaseLine(id, pupil, school, state, open, stage, to, waitingSince, lastEntryOn, due, place);
    }

    /** An entry in the log; one that is written down late is not the last. */
    CaseLine entered(LocalDate on) {
        LocalDate last = lastEntryOn != null && lastEntryOn.isAfter(on) ? lastEntryOn : on;
        return new CaseLine(id, pupil, school, state, open, stage, officer, waitingSince, last, due, place);
    }

    CaseLine withDue(List<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        LocalDate next = sorted.isEmpty() ? NOTHING_DUE : sorted.getFirst();
        return new CaseLine(id, pupil, school, state, open, stage, officer, waitingSince, lastEntryOn, sorted, next);
    }

    @Nullable LocalDate nextDue() {
        return due.isEmpty() ? null : due.getFirst();
    }

    long overdueOn(LocalDate today) {
        return due.stream().filter(day -> day.isBefore(today)).count();
    }
}
