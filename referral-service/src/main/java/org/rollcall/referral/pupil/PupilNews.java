package org.rollcall.referral.pupil;

import java.time.LocalDate;
import org.rollcall.referral.SchoolUrn;

/** What this service reads of attendance-service's events about pupils; unknown fields are ignored. */
sealed interface PupilNews {

    String pupilId();

    /** The pupil as known, with this news. */
    Pupil changes(Pupil known);

    /** On roll of a school from a day. */
    record Enrolled(String pupilId, String schoolUrn, LocalDate joined) implements PupilNews {
        @Override
        public Pupil changes(Pupil known) {
            return known.enrolled(new SchoolUrn(schoolUrn), joined);
        }
    }

    /** The marks at a school met the national threshold. */
    record ThresholdReached(
            String pupilId, String schoolUrn, LocalDate metOn, String session, LocalDate windowFirstWeek, int count)
            implements PupilNews {
        @Override
        public Pupil changes(Pupil known) {
            return known.met(new SchoolUrn(schoolUrn), new Threshold(metOn, session, windowFirstWeek, count));
        }
    }
}
