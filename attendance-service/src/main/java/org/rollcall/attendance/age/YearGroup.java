package org.rollcall.attendance.age;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The national curriculum year in which a school teaches a pupil: N1, N2, R, or 1 to 14. */
public record YearGroup(String value) {

    private static final List<String> IN_ORDER =
            List.of("N1", "N2", "R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");

    public YearGroup {
        if (!IN_ORDER.contains(value)) {
            throw new IllegalArgumentException("A year group is N1, N2, R or 1 to 14");
        }
    }

    /** The year group that goes with a child's age on a day. */
    public static Optional<YearGroup> ofAge(LocalDate born, LocalDate day) {
        int place = PupilAge.curriculumYear(born, day) + IN_ORDER.indexOf("R");
        return place < 0 || place >= IN_ORDER.size()
                ? Optional.empty()
                : Optional.of(new YearGroup(IN_ORDER.get(place)));
    }

    /** The year group so many school years before; there is none below the first. */
    public YearGroup earlier(int schoolYears) {
        int place = Math.min(IN_ORDER.indexOf(value), IN_ORDER.indexOf(value) - schoolYears);
        return new YearGroup(IN_ORDER.get(Math.max(0, place)));
    }

    public static Optional<YearGroup> read(String written) {
        String plain = written.toUpperCase(Locale.ROOT)
                .replaceFirst("^YEAR\\s*|^Y(?=\\d)", "")
                .replaceFirst("^0(?=[1-9]$)", "");
        return IN_ORDER.contains(plain) ? Optional.of(new YearGroup(plain)) : Optional.empty();
    }
}
