package org.rollcall.referral.socialwork.news;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/** News of a day on which the school's register has no reason for a child's absence, or has one now; unknown fields are ignored. */
sealed interface UnexplainedNews {

    String pupilId();

    String schoolUrn();

    LocalDate date();

    UnexplainedDay changes(UnexplainedDay known);

    default UnexplainedDay none() {
        return new UnexplainedDay(new PupilId(pupilId()), new SchoolUrn(schoolUrn()), date(), 0, false);
    }

    /** A session has come to be without a reason. */
    record Recorded(String pupilId, String schoolUrn, LocalDate date) implements UnexplainedNews {
        @Override
        public UnexplainedDay changes(UnexplainedDay known) {
            return known.unexplained();
        }
    }

    /**
     * A session that was has a reason now, or stays without one for good.
     *
     * @param sessions those for which no reason is known even so
     */
    record Corrected(String pupilId, String schoolUrn, LocalDate date, List<Session> sessions)
            implements UnexplainedNews {

        /** One of them. */
        record Session(String code) {}

        @Override
        public UnexplainedDay changes(UnexplainedDay known) {
            return sessions.isEmpty() ? known.explained() : known;
        }
    }
}
