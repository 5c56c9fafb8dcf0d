package org.rollcall.referral.socialwork.news;

import java.time.LocalDate;
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

    /** Ten school days running without leave; that no reason is known is told of each day by itself. */
    record Continuous(String pupilId, String schoolUrn, LocalDate metOn) implements TellingNews {
        @Override
        public Cause cause() {
            return new Cause(Trigger.CONTINUOUS_ABSENCE, metOn);
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
