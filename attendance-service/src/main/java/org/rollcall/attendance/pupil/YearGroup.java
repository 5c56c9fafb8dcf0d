package org.rollcall.attendance.pupil;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The national curriculum year in which a school teaches a pupil: N1, N2, R, or 1 to 14. */
public record YearGroup(String value) {

    private static final Pattern FORM = Pattern.compile("N1|N2|R|[1-9]|1[0-4]");

    public YearGroup {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A year group is N1, N2, R or 1 to 14");
        }
    }

    static Optional<YearGroup> read(String written) {
        String plain = written.toUpperCase(Locale.ROOT).replaceFirst("^YEAR\\s*|^Y(?=\\d)", "");
        return FORM.matcher(plain).matches() ? Optional.of(new YearGroup(plain)) : Optional.empty();
    }
}
