package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import org.rollcall.platform.rules.Basis;

/** What may be crossed, and the provision that makes something follow from it. */
public enum Kind {
    /** Ten unauthorised sessions in ten rolling school weeks: a penalty notice must be considered. */
    NATIONAL_THRESHOLD(
            Sources.GUIDANCE + "national framework for penalty notices: 10 unauthorised sessions in 10 school weeks",
            Sources.GUIDANCE_URL),
    /** A tenth of the pupil's own possible sessions missed, this school year to date. */
    PERSISTENT_ABSENCE(
            Sources.GUIDANCE + "persistent absence: 10 per cent or more of possible sessions", Sources.GUIDANCE_URL),
    /** Half of them. */
    SEVERE_ABSENCE(Sources.GUIDANCE + "severe absence: 50 per cent or more of possible sessions", Sources.GUIDANCE_URL),
    /** Ten school days running, every session unauthorised: the school makes a return to the council. */
    CONTINUOUS_ABSENCE(
            Sources.REGULATIONS + "reg. 13: continuous absence of 10 school days, unauthorised",
            Sources.REGULATIONS_URL + "/regulation/13"),
    /** Twenty school days running, every session coded G, N or O: the first condition of deletion ground I. */
    LONG_CONTINUOUS_ABSENCE(
            Sources.REGULATIONS + "reg. 9(1)(i): continuous absence of 20 school days, coded G, N or O",
            Sources.REGULATIONS_URL + "/regulation/9"),
    /** Fifteen days coded I in the school year, in all or running: the school makes a return to the council. */
    SICKNESS(
            Sources.REGULATIONS + "reg. 13: 15 days of sickness in the school year, running or in all",
            Sources.REGULATIONS_URL + "/regulation/13"),
    /** What the council itself wants to hear of. */
    PATTERN("A pattern that the council has configured", "");

    private static final LocalDate IN_FORCE = LocalDate.of(2024, 8, 19);

    private final String provision;
    private final String source;

    Kind(String provision, String source) {
        this.provision = provision;
        this.source = source;
    }

    /** What the crossing rests on. */
    public Basis basis() {
        return new Basis(provision, source, this == PATTERN ? null : IN_FORCE);
    }

    /** Counts sessions of the school year before as well. */
    boolean reachesBack() {
        return switch (this) {
            case NATIONAL_THRESHOLD, CONTINUOUS_ABSENCE, LONG_CONTINUOUS_ABSENCE -> true;
            case PERSISTENT_ABSENCE, SEVERE_ABSENCE, SICKNESS, PATTERN -> false;
        };
    }

    /** Measured against the pupil's own possible sessions. */
    public boolean isShare() {
        return this == PERSISTENT_ABSENCE || this == SEVERE_ABSENCE;
    }

    /** Where it is written. */
    private static final class Sources {
        static final String GUIDANCE = "Working together to improve school attendance, ";
        static final String GUIDANCE_URL =
                "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance";
        static final String REGULATIONS =
                "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), ";
        static final String REGULATIONS_URL = "https://www.legislation.gov.uk/uksi/2024/208";
    }
}
