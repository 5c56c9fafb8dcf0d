package org.rollcall.attendance.pupil.number;

import java.util.Optional;

/**
 * A unique learner number: ten digits, the last of them a check digit.
 *
 * <p>The first nine digits count ten, nine, … two times; what the sum leaves over eleven and the last digit make ten. A number that
 * leaves nothing is not given out.
 */
public record Uln(String value) {

    public Uln {
        faultOf(value).ifPresent(fault -> {
            throw new IllegalArgumentException("Not a unique learner number: " + fault);
        });
    }

    /** Reads a number as people write it: spaces do not matter. */
    public static Uln of(String written) {
        return new Uln(normalise(written));
    }

    /** What is wrong with a number as people write it; empty when it may be used. */
    public static Optional<UlnFault> faultIn(String written) {
        return faultOf(normalise(written));
    }

    private static String normalise(String written) {
        return written.replaceAll("\\s", "");
    }

    private static Optional<UlnFault> faultOf(String value) {
        if (!value.matches("[1-9][0-9]{9}")) {
            return Optional.of(UlnFault.FORMAT);
        }
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (value.charAt(place) - '0') * (10 - place);
        }
        int remainder = sum % 11;
        if (remainder == 0) {
            return Optional.of(UlnFault.REMAINDER_ZERO);
        }
        return value.charAt(9) - '0' == 10 - remainder ? Optional.empty() : Optional.of(UlnFault.CHECK_DIGIT);
    }
}
