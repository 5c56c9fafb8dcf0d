package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.Ground;
import org.springframework.data.annotation.TypeAlias;

/** Grounds that rest on another school or on an order: A, C, D and E. */
sealed interface Attached extends Conditions {

    /** Ground A. */
    @TypeAlias("A")
    record AtAnotherSchool(String newSchool, LocalDate startsOn, boolean startConfirmed) implements Attached {

        @Override
        public Ground ground() {
            return Ground.A;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            return new Blockers()
                    .when(situation.child().orderNamesSchool(), Blocker.SAO_IN_FORCE)
                    .when(situation.child().mainSchoolOfMobileChild(), Blocker.MAIN_SCHOOL_OF_MOBILE_CHILD)
                    .when(situation.child().dualRegistrationAgreed(), Blocker.DUAL_REGISTRATION_AGREED)
                    .when(!startConfirmed, Blocker.NEW_SCHOOL_START_NOT_CONFIRMED)
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(startsOn);
        }
    }

    /** Ground C. */
    @TypeAlias("C")
    record AtOtherSchoolsToo(List<OtherSchool> otherSchools, boolean expectedBack) implements Attached {

        public AtOtherSchoolsToo {
            otherSchools = List.copyOf(otherSchools);
        }

        @Override
        public Ground ground() {
            return Ground.C;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            return new Blockers()
                    .when(situation.child().orderNamesSchool(), Blocker.SAO_IN_FORCE)
                    .when(situation.child().mainSchoolOfMobileChild(), Blocker.MAIN_SCHOOL_OF_MOBILE_CHILD)
                    .when(otherSchools.isEmpty(), Blocker.NOT_DUALLY_REGISTERED)
                    .when(
                            otherSchools.stream().anyMatch(school -> !school.consents()),
                            Blocker.OTHER_SCHOOL_CONSENT_MISSING)
                    .when(expectedBack, Blocker.EXPECTED_BACK)
                    .all();
        }

        /** With the consent of the last of them. */
        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return otherSchools.stream().allMatch(OtherSchool::consents)
                    ? otherSchools.stream()
                            .map(OtherSchool::consentedOn)
                            .flatMap(Optional::stream)
                            .max(Comparator.naturalOrder())
                    : Optional.empty();
        }
    }

    /** A school at which the pupil is registered too. */
    record OtherSchool(String name, @Nullable LocalDate consented) {

        boolean consents() {
            return consented != null;
        }

        Optional<LocalDate> consentedOn() {
            return Optional.ofNullable(consented);
        }
    }

    /** Ground D. */
    @TypeAlias("D")
    record OrderNamesAnother(LocalDate amendedOn) implements Attached {

        @Override
        public Ground ground() {
            return Ground.D;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            return new Blockers()
                    .when(situation.child().orderNamesSchool(), Blocker.SAO_IN_FORCE)
                    .when(amendedOn.isAfter(situation.on()), Blocker.SAO_NOT_CHANGED)
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(amendedOn);
        }
    }

    /** Ground E. */
    @TypeAlias("E")
    record OrderRevoked(LocalDate revokedOn) implements Attached {

        @Override
        public Ground ground() {
            return Ground.E;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            return new Blockers()
                    .when(situation.child().orderNamesSchool(), Blocker.SAO_IN_FORCE)
                    .when(revokedOn.isAfter(situation.on()), Blocker.SAO_NOT_CHANGED)
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return Optional.of(revokedOn);
        }
    }
}
