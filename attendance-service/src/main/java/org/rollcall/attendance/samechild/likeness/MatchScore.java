package org.rollcall.attendance.samechild.likeness;

import org.rollcall.platform.settings.Setting;

/** From which likeness on two records are put before an officer. */
public final class MatchScore {

    public static final String KEY = "pupil.match-score";

    private static final int STANDARD = 85;

    private MatchScore() {}

    public static Setting setting() {
        return new Setting(
                KEY,
                STANDARD,
                50,
                100,
                "How alike two records must be, of 100, to be put before an officer as perhaps one child's: thirty each for surname,"
                        + " forename and birth date, ten for the postcode.",
                "The council's own choice; nothing is ever merged by it.");
    }
}
