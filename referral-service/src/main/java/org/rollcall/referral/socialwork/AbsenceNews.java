package org.rollcall.referral.socialwork;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/** What this package reads of attendance-service's events; unknown fields are ignored. */
sealed interface AbsenceNews {

    String pupilId();

    String schoolUrn();

    default PupilId pupil() {
        return new PupilId(pupilId());
    }

    default SchoolUrn school() {
        return new SchoolUrn(schoolUrn());
    }

    /** News that a social worker is told of. */
    sealed interface Telling extends AbsenceNews {

        Cause cause();
    }

    /** News that changes the figures. */
    sealed interface Counting extends AbsenceNews {

        PupilAbsence changes(PupilAbsence known);
    }

    /** A tenth or more missed. */
    record Persistent(String pupilId, String schoolUrn, LocalDate metOn, int possible, int missed, int unauthorised)
            implements Telling, Counting {
        @Override
        public Cause cause() {
            return new Cause(Trigger.PA_REACHED, metOn);
        }

        @Override
        public PupilAbsence changes(PupilAbsence known) {
            boolean severe = known.at(school()).map(AbsenceFigure::severe).orElse(false);
            return known.with(school(), new AbsenceFigure(metOn, possible, missed, unauthorised, true, severe));
        }
    }

    /** Half or more missed. */
    record Severe(String pupilId, String schoolUrn, LocalDate metOn, int possible, int missed, int unauthorised)
            implements Telling, Counting {
        @Override
        public Cause cause() {
            return new Cause(Trigger.SA_REACHED, metOn);
        }

        @Override
        public PupilAbsence changes(PupilAbsence known) {
            return known.with(school(), new AbsenceFigure(metOn, possible, missed, unauthorised, true, true));
        }
    }

    /** What was announced stands no more, or stands otherwise. */
    record Changed(String pupilId, String schoolUrn, String kind, boolean stands) implements Counting {
        @Override
        public PupilAbsence changes(PupilAbsence known) {
            boolean notPersistent = !stands && kind.equals("PERSISTENT_ABSENCE");
            boolean notSevere = !stands && kind.equals("SEVERE_ABSENCE");
            return known.at(school())
                    .map(figure -> known.with(school(), figure.without(notPersistent, notSevere)))
                    .orElse(known);
        }
    }

    /** Ten school days running without leave; unexplained when the school knew no reason on one of them. */
    record Continuous(String pupilId, String schoolUrn, LocalDate metOn, List<Mark> sessions) implements Telling {

        private static final String NO_REASON_YET = "N";

        /** One session. */
        record Mark(String code) {}

        @Override
        public Cause cause() {
            boolean unexplained = sessions.stream().anyMatch(mark -> mark.code().equals(NO_REASON_YET));
            return new Cause(unexplained ? Trigger.UNEXPLAINED_ABSENCE : Trigger.CONTINUOUS_ABSENCE, metOn);
        }
    }

    /** A school wants to delete the name. */
    record DeletionProposed(String pupilId, String schoolUrn, LocalDate proposedOn) implements Telling {
        @Override
        public Cause cause() {
            return new Cause(Trigger.DELETION_PROPOSED, proposedOn);
        }
    }
}
