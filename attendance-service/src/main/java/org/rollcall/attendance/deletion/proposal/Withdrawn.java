package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.attendance.deletion.ground.HomeEducationNotice;
import org.rollcall.attendance.school.detail.SchoolType;
import org.springframework.data.annotation.TypeAlias;

/** Grounds that rest on what a parent does: F, G, M and N. */
sealed interface Withdrawn extends Conditions {

    /** Ground F. The name may go on the day after the one that the notice names. */
    @TypeAlias("F")
    record ToBeTaughtOtherwise(boolean writtenNotice, LocalDate noticeOn, LocalDate afterDate) implements Withdrawn {

        @Override
        public Ground ground() {
            return Ground.F;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            boolean consentRequired = situation.child().placedAtSpecialSchool() || situation.consentToWithdrawMissing();
            return new Blockers()
                    .and(notice().blockers(situation.child().orderNamesSchool(), consentRequired, situation.consent()))
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(afterDate);
        }

        @Override
        public Optional<LocalDate> earliestDeletion(Situation situation) {
            return Optional.of(notice().earliestDeletion());
        }

        @Override
        public List<Evidence.Kind> evidence() {
            return List.of(Evidence.Kind.PARENTS_LETTER);
        }

        private HomeEducationNotice notice() {
            return new HomeEducationNotice(writtenNotice, afterDate);
        }
    }

    /** Ground G. */
    @TypeAlias("G")
    record MovedAway(LocalDate movedOn, boolean boarder, boolean expectedBack) implements Withdrawn {

        @Override
        public Ground ground() {
            return Ground.G;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            return new Blockers()
                    .when(expectedBack, Blocker.EXPECTED_BACK)
                    .when(boarder, Blocker.BOARDER)
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(movedOn);
        }
    }

    /** Ground M: at a maintained school or an academy, at the end of the term. */
    @TypeAlias("M")
    record FeesUnpaid(LocalDate termEndedOn, boolean boarder, boolean feesUnpaid) implements Withdrawn {

        private static final Set<SchoolType> ACADEMIES =
                Set.of(SchoolType.ACADEMY, SchoolType.FREE, SchoolType.ALTERNATIVE_PROVISION_ACADEMY);

        @Override
        public Ground ground() {
            return Ground.M;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            SchoolType type = situation.school().type();
            return new Blockers()
                    .when(!boarder, Blocker.NOT_A_BOARDER)
                    .when(!type.maintained() && !ACADEMIES.contains(type), Blocker.OTHER_KIND_OF_SCHOOL)
                    .when(!feesUnpaid, Blocker.FEES_NOT_OWED)
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(termEndedOn);
        }
    }

    /** Ground N. */
    @TypeAlias("N")
    record NoLongerAPupil(LocalDate ceasedOn) implements Withdrawn {

        private static final Set<SchoolType> OUTSIDE_THE_MAINTAINED_SECTOR =
                Set.of(SchoolType.INDEPENDENT, SchoolType.NON_MAINTAINED_SPECIAL);

        @Override
        public Ground ground() {
            return Ground.N;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            boolean other =
                    !OUTSIDE_THE_MAINTAINED_SECTOR.contains(situation.school().type());
            return new Blockers().when(other, Blocker.OTHER_KIND_OF_SCHOOL).all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(ceasedOn);
        }
    }
}
