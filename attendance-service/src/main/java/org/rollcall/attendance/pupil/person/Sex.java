package org.rollcall.attendance.pupil.person;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A pupil's sex as the school census knows it. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Map<String, Sex> WRITTEN =
            Map.of("F", FEMALE, "FEMALE", FEMALE, "M", MALE, "MALE", MALE, "U", UNKNOWN, "UNKNOWN", UNKNOWN);

    public static Optional<Sex> read(String written) {
        return Optional.ofNullable(WRITTEN.get(written.strip().toUpperCase(Locale.ROOT)));
    }
}
