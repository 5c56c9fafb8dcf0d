package org.rollcall.attendance.coding.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;

/** Takes a school's weeks as their days come. The programme moves on last, so a restart in between takes the week again. */
final class FollowingProgramme {

    private final ReadingSchool reading;
    private final WeeksToReview weeks;

    FollowingProgramme(ReadingSchool reading, WeeksToReview weeks) {
        this.reading = reading;
        this.weeks = weeks;
    }

    Change<QaProgramme> step(Stored<QaProgramme> stored, LocalDate today) {
        QaProgramme programme = stored.value();
        SchoolDays days = reading.daysOf(stored.tenant(), programme.schoolUrn());
        Optional<LocalDate> week = programme.nextWeek(days);
        if (week.isEmpty()) {
            return Change.of(programme.waitingForCalendar(today));
        }
        Optional<LocalDate> opens = QaProgramme.opensOn(week.get(), days);
        if (opens.isEmpty() || opens.get().isAfter(today)) {
            return Change.of(opens.map(programme::waitingUntil).orElseGet(() -> programme.waitingForCalendar(today)));
        }
        if (programme.until() == null || !week.get().isAfter(programme.until())) {
            weeks.open(stored.tenant(), programme.schoolUrn(), programme.from(), week.get(), today);
        }
        return Change.of(programme.opened(week.get(), today));
    }
}
