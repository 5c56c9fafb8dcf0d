package org.rollcall.referral.socialwork.news;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.Trigger;

/** News of attendance-service that a social worker is told of; unknown fields are ignored. */
sealed interface TellingNews {

    String pupilId();

    String schoolUrn();

    Cause cause();

    default PupilId pupil() {
        return new PupilId(pupilId());
    }

    default SchoolUrn school() {
        return new SchoolUrn(schoolUrn());
    }

    /** A tenth or more missed. */
    record Persistent(String pupilId, String schoolUrn, LocalDate metOn) implements TellingNews {
        @Override
        public Cause cause() {
            return new Cause(Trigger.PA_REACHED, metOn);
        }
    }

    /** Half or more missed. */
    record Severe(String pupilId, String schoolUrn, LocalDate metOn) implements TellingNews {
        @Override
        public Cause cause() {
            return new Cause(Trigger.SA_REACHED, metOn);
        }
    }

    /** Ten school days running without leave; unexplained when the school knew no reason on one of them. */
    record Continuous(String pupilId, String schoolUrn, LocalDate metOn, List<Mark> sessions) implements TellingNews {

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
    record DeletionProposed(String pupilId, String schoolUrn, LocalDate proposedOn) implements TellingNews {
        @Override
        public Cause cause() {
            return new Cause(Trigger.DELETION_PROPOSED, proposedOn);
        }
    }
}
