package org.rollcall.referral.pupil;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The stay at a school has an end, or another one than was said before. */
    record Left(String pupilId, String schoolUrn, LocalDate left) implements PupilNews {
        @Override
        public Pupil changes(Pupil known) {
            return known.leaves(new SchoolUrn(schoolUrn), left);
        }
    }

    /** Marks that an announced crossing relied on were corrected: it is met elsewhere now, or no more. */
    record EvidenceChanged(
            String pupilId,
            String schoolUrn,
            String kind,
            LocalDate announcedOn,
            boolean stands,
            @Nullable LocalDate metOn,
            @Nullable String session)
            implements PupilNews {

        @Override
        public Pupil changes(Pupil known) {
            SchoolUrn school = new SchoolUrn(schoolUrn);
            return kind.equals("NATIONAL_THRESHOLD")
                    ? known.corrected(school, announcedOn, now(known.thresholdAt(school)))
                    : known;
        }

        private @Nullable Threshold now(Optional<Threshold> known) {
            return known.filter(threshold -> stands && metOn != null)
                    .map(threshold -> threshold.movedTo(metOn, session))
                    .orElse(null);
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
