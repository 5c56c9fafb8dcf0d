package org.rollcall.referral.socialwork.attendance;

import java.time.LocalDate;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/** What changes the figures, as attendance-service announces it; unknown fields are ignored. */
sealed interface AbsenceNews {

    String pupilId();

    String schoolUrn();

    default PupilId pupil() {
        return new PupilId(pupilId());
    }

    default SchoolUrn school() {
        return new SchoolUrn(schoolUrn());
    }

    PupilAbsence changes(PupilAbsence known);

    /** A tenth or more missed. */
    record Persistent(String pupilId, String schoolUrn, LocalDate metOn, int possible, int missed, int unauthorised)
            implements AbsenceNews {
        @Override
        public PupilAbsence changes(PupilAbsence known) {
            boolean severe = known.at(school()).map(AbsenceFigure::severe).orElse(false);
            return known.with(school(), new AbsenceFigure(metOn, possible, missed, unauthorised, true, severe));
        }
    }

    /** Half or more missed. */
    record Severe(String pupilId, String schoolUrn, LocalDate metOn, int possible, int missed, int unauthorised)
            implements AbsenceNews {
        @Override
        public PupilAbsence changes(PupilAbsence known) {
            return known.with(school(), new AbsenceFigure(metOn, possible, missed, unauthorised, true, true));
        }
    }

    /** What was announced stands no more, or stands otherwise. */
    record Changed(String pupilId, String schoolUrn, String kind, boolean stands) implements AbsenceNews {
        @Override
        public PupilAbsence changes(PupilAbsence known) {
            boolean notPersistent = !stands && kind.equals("PERSISTENT_ABSENCE");
            boolean notSevere = !stands && kind.equals("SEVERE_ABSENCE");
            return known.at(school())
                    .map(figure -> known.with(school(), figure.without(notPersistent, notSevere)))
                    .orElse(known);
        }
    }
}
