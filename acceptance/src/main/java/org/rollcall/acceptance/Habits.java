package org.rollcall.acceptance;

import java.util.Random;

/** How an invented pupil comes to school: mostly present, ill for days at a time, now and then late or at the dentist. */
final class Habits {

    private static final int MOST_UNEXCUSED = 4;

    private final Random random;
    private final double frailty;
    private int illSessions;
    private int unexcused;

    Habits(Random random) {
        this.random = random;
        this.frailty = 0.004 + random.nextDouble() * 0.016;
    }

    String morning() {
        if (illSessions == 0 && random.nextDouble() < frailty) {
            illSessions = 2 * (1 + random.nextInt(4));
        }
        double luck = random.nextDouble();
        if (luck < 0.02) {
            return session("L");
        }
        if (luck < 0.026) {
            return session("M");
        }
        if (luck < 0.030 && unexcused < MOST_UNEXCUSED) {
            unexcused++;
            return session("U");
        }
        return session("/");
    }

    String afternoon() {
        double luck = random.nextDouble();
        if (luck < 0.004) {
            return session("C");
        }
        return session(luck < 0.008 ? "V" : "\\");
    }

    /** The same morning of a pupil who never comes after the register has closed. */
    static String punctual(String morning) {
        return morning.equals("U") ? "L" : morning;
    }

    private String session(String well) {
        if (illSessions > 0) {
            illSessions--;
            return "I";
        }
        return well;
    }
}
