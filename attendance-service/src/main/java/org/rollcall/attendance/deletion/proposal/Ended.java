package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.platform.calendar.UnknownDay;
import org.springframework.data.annotation.TypeAlias;

/** Grounds that rest on the end of something: B, J, K, L and O. */
sealed interface Ended extends Conditions {

    /** Ground B. */
    @TypeAlias("B")
    record Nursery(LocalDate finishedOn, boolean staysForReception) implements Ended {

        @Override
        public Ground ground() {
            return Ground.B;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            boolean inNursery = situation
                    .year()
                    .filter(year -> year.value().startsWith("N"))
                    .isPresent();
            return new Blockers()
                    .when(!inNursery, Blocker.NOT_IN_NURSERY)
                    .when(staysForReception, Blocker.STAYS_FOR_RECEPTION)
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(finishedOn);
        }
    }

    /** Ground J. */
    @TypeAlias("J")
    record Liberty(LocalDate sentencedOn, int months, boolean expectedBack) implements Ended {

        private static final int SHORTEST_IN_MONTHS = 4;

        @Override
        public Ground ground() {
            return Ground.J;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            return new Blockers()
                    .when(expectedBack, Blocker.EXPECTED_BACK)
                    .when(months < SHORTEST_IN_MONTHS, Blocker.SENTENCE_TOO_SHORT)
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(sentencedOn);
        }
    }

    /** Ground K. */
    @TypeAlias("K")
    record Life(LocalDate diedOn) implements Ended {

        @Override
        public Ground ground() {
            return Ground.K;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            return Set.of();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(diedOn);
        }
    }

    /** Ground L. */
    @TypeAlias("L")
    record SchoolAge(boolean staysForSixthForm) implements Ended {

        @Override
        public Ground ground() {
            return Ground.L;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            return new Blockers()
                    .when(metOn(situation).isEmpty(), Blocker.STILL_OF_COMPULSORY_AGE)
                    .when(staysForSixthForm, Blocker.STAYS_FOR_SIXTH_FORM)
                    .all();
        }

        /** From the last meeting of the school within compulsory school age on. */
        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            LocalDate ends = CompulsorySchoolAge.endsOn(situation.born());
            if (!ends.isBefore(nextMeeting(situation))) {
                return Optional.empty();
            }
            return Optional.of(ends.isBefore(situation.on()) ? ends : situation.on());
        }

        /** The next school day, or the first day of which the calendar knows nothing. */
        private static LocalDate nextMeeting(Situation situation) {
            try {
                return situation.school().calendar().nthSchoolDayAfter(situation.on(), 1);
            } catch (UnknownDay calendarEnds) {
                LocalDate tomorrow = situation.on().plusDays(1);
                LocalDate unknown = situation.school().calendar().lastDay().plusDays(1);
                return unknown.isBefore(tomorrow) ? tomorrow : unknown;
            }
        }
    }

    /** Ground O. */
    @TypeAlias("O")
    record Place(LocalDate excludedOn, @Nullable LocalDate reviewOverOn) implements Ended {

        @Override
        public Ground ground() {
            return Ground.O;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            boolean open = reviewOverOn == null || reviewOverOn.isAfter(situation.on());
            return new Blockers().when(open, Blocker.REVIEW_NOT_OVER).all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.ofNullable(reviewOverOn);
        }
    }
}
