package org.rollcall.referral.casework.ending;

import java.util.EnumSet;
import java.util.Set;

/** What goes with a case to whoever takes it over. */
public enum DataPackItem {
    PUPIL_AND_PARENTS("the pupil, the parents, and who lives where"),
    ATTENDANCE_RECORD("the attendance record, this school year and the last"),
    CASE_SUMMARY("what was done, and what came of it"),
    PLANS_AND_CONTRACTS("plans and attendance contracts"),
    LEGAL_STEPS("each legal step, and where it stands"),
    SAFEGUARDING("what endangers whom, by way of the safeguarding leads");

    private final String shows;

    DataPackItem(String shows) {
        this.shows = shows;
    }

    public String shows() {
        return shows;
    }

    /** The least that a receiving council or school can work with. */
    public static Set<DataPackItem> minimum(boolean legalStepTaken, boolean anybodyAtRisk) {
        Set<DataPackItem> least = EnumSet.of(PUPIL_AND_PARENTS, ATTENDANCE_RECORD, CASE_SUMMARY);
        if (legalStepTaken) {
            least.add(LEGAL_STEPS);
        }
        if (anybodyAtRisk) {
            least.add(SAFEGUARDING);
        }
        return least;
    }
}
