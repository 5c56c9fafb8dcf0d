package org.rollcall.attendance.returns.watch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/**
 * That a school's registers are looked at every day for returns that fall due, whatever happened to the service meanwhile. It begins
 * with the first pupil of whom the service hears at the school, and does not end.
 *
 * @param since the day on which it began: a duty that had run out by then was not owed through this service
 * @param lookOn the next day on which the registers are looked at
 */
record SchoolWatch(String schoolUrn, LocalDate since, LocalDate lookOn) {

    static Change<SchoolWatch> begin(String schoolUrn, LocalDate today) {
        return Change.of(new SchoolWatch(schoolUrn, today, today));
    }

    Change<SchoolWatch> lookedAt(LocalDate today) {
        return Change.of(new SchoolWatch(schoolUrn, since, today.plusDays(1)));
    }

    /** Marks came: looked at today again. */
    SchoolWatch atOnce(LocalDate today) {
        return lookOn.isAfter(today) ? new SchoolWatch(schoolUrn, since, today) : this;
    }

    /** Every register is read on one weekday, another for each school; on the others those alone that show much absence. */
    boolean readsEveryRegisterOn(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.of(1 + Math.floorMod(schoolUrn.hashCode(), DayOfWeek.FRIDAY.getValue()));
    }

    boolean stillOwedWhenBegun(LocalDate dueOn) {
        return !dueOn.isBefore(since);
    }

    /** How watches are stored; a watch's id is the school's. */
    static final class Type implements AggregateType<SchoolWatch> {

        @Override
        public String collection() {
            return "schoolWatches";
        }

        @Override
        public Class<SchoolWatch> type() {
            return SchoolWatch.class;
        }

        @Override
        public Optional<LocalDate> due(SchoolWatch watch) {
            return Optional.of(watch.lookOn());
        }

        @Override
        public List<List<String>> indexes() {
            return List.of();
        }

        @Override
        public WireEvent wire(Event event) {
            throw new IllegalStateException("a watch announces nothing");
        }
    }
}
