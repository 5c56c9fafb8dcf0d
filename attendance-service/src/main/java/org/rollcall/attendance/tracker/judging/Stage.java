package org.rollcall.attendance.tracker.judging;

import java.util.Arrays;
import java.util.Optional;

/** The ladder of support, support first: what a pupil's school and council are doing about attendance. */
public enum Stage {
    S0(0, "No concern"),
    S1(1, "First contact or letter"),
    S2(2, "Support meeting and offer: attendance contract or early help assessment"),
    S3(3, "Formal plan, lead practitioner or panel"),
    S4(4, "Notice to improve, or legal decision at a targeting support meeting"),
    S5(5, "Referral to the legal service");

    private final int rung;
    private final String label;

    Stage(int rung, String label) {
        this.rung = rung;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isAbove(Stage other) {
        return compareTo(other) > 0;
    }

    /** How many rungs lie between the two. */
    public int rungsFrom(Stage other) {
        return Math.abs(rung - other.rung);
    }

    public Optional<Stage> previous() {
        return Arrays.stream(values()).filter(stage -> stage.rung == rung - 1).findFirst();
    }
}
