package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.Findings;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.attendance.deletion.ground.LongAbsence;
import org.rollcall.attendance.deletion.ground.NoReturnFromLeave;
import org.rollcall.platform.calendar.UnknownDay;
import org.springframework.data.annotation.TypeAlias;

/** Grounds that rest on absence, checked against the register itself: H and I. */
sealed interface Away extends Conditions {

    /** The codes by which the register itself says that the pupil was ill or could not come. */
    Set<String> ILL_OR_PREVENTED = Set.of("I", "M", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7");

    /** Ground H. */
    @TypeAlias("H")
    record AfterLeave(LocalDate leaveEndedOn, boolean sicknessOrUnavoidableBelieved) implements Away {

        @Override
        public Ground ground() {
            return Ground.H;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            List<String> since = situation.register().codes(leaveEndedOn.plusDays(1), situation.on());
            boolean prevented = since.stream().anyMatch(ILL_OR_PREVENTED::contains);
            return new Blockers()
                    .when(!absentForTenDays(situation), Blocker.TEN_DAYS_NOT_MET)
                    .when(since.stream().anyMatch(AfterLeave::attending), Blocker.RETURNED_SINCE_LEAVE)
                    .and(situation
                            .findings(sicknessOrUnavoidableBelieved || prevented)
                            .blockers())
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return absentForTenDays(situation) ? tenthDay(situation) : Optional.empty();
        }

        @Override
        public Optional<LocalDate> earliestDeletion(Situation situation) {
            return tenthDay(situation).map(NoReturnFromLeave::earliestDeletion);
        }

        /** Each session of the ten days is marked; a day that has not come is not. */
        private boolean absentForTenDays(Situation situation) {
            return tenthDay(situation)
                    .filter(day -> !day.isAfter(situation.on()))
                    .filter(day -> situation.register().codes(leaveEndedOn.plusDays(1), day).stream()
                            .noneMatch(String::isEmpty))
                    .isPresent();
        }

        private Optional<LocalDate> tenthDay(Situation situation) {
            try {
                return Optional.of(NoReturnFromLeave.tenthDay(situation.school().calendar(), leaveEndedOn));
            } catch (UnknownDay calendarEnds) {
                return Optional.empty();
            }
        }

        private static boolean attending(String code) {
            return AttendanceCodes.of(code)
                    .filter(known -> known.counts().attending())
                    .isPresent();
        }
    }

    /** Ground I. */
    @TypeAlias("I")
    record ForTwentyDays(boolean sicknessOrUnavoidableBelieved) implements Away {

        @Override
        public Ground ground() {
            return Ground.I;
        }

        @Override
        public Set<Blocker> blockers(Situation situation) {
            Findings findings = situation.findings(sicknessOrUnavoidableBelieved);
            return new Blockers()
                    .and(LongAbsence.blockers(metOn(situation).isPresent(), findings))
                    .all();
        }

        @Override
        public Optional<LocalDate> metOn(Situation situation) {
            return LongAbsence.twentiethDay(situation.on(), situation.register());
        }

        @Override
        public Optional<LocalDate> earliestDeletion(Situation situation) {
            return metOn(situation).map(LongAbsence::earliestDeletion);
        }
    }
}
