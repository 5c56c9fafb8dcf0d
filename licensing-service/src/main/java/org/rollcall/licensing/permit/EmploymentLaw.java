package org.rollcall.licensing.permit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ages, times and minutes of section 18, as they stand from a day. A change in the law adds a row; no row is edited, except
 * that a row enacted without a day gets its day when one is appointed.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/1998/276">SI 1998/276: ages, light work, day and week limits, rest</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2000/2548">SI 2000/2548: twelve hours in a week with school</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2026/21/section/28">Children's Wellbeing and Schools Act 2026 s.28</a>
 */
record EmploymentLaw(Regime regime, @Nullable LocalDate inForceFrom, Ages ages, Times times, Minutes minutes) {

    private static final Ages AGES = new Ages(14, 13, 15);

    private static final List<EmploymentLaw> ROWS = List.of(
            new EmploymentLaw(
                    Regime.A_1933_BYELAWS,
                    LocalDate.of(2000, 10, 11),
                    AGES,
                    new Times(LocalTime.of(7, 0), LocalTime.of(19, 0), false),
                    new Minutes(60, 120, Optional.of(120), new ByAge(480, 300), 720, new ByAge(2100, 1500), 240, 60)),
            new EmploymentLaw(
                    Regime.B_CWSA_2026,
                    null,
                    AGES,
                    new Times(LocalTime.of(7, 0), LocalTime.of(20, 0), true),
                    new Minutes(60, 120, Optional.empty(), new ByAge(480, 300), 720, new ByAge(2100, 1500), 240, 60)));

    static EmploymentLaw of(Regime regime) {
        return ROWS.stream().filter(row -> row.regime == regime).findFirst().orElseThrow();
    }

    /** The text in force on a day; empty before the first that is recorded. */
    static Optional<EmploymentLaw> inForceOn(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceFrom != null && !row.inForceFrom.isAfter(day))
                .max(Comparator.comparing(
                        row -> Optional.ofNullable(row.inForceFrom).orElse(LocalDate.MIN)));
    }

    /** From which age a child may work; from which in the light work that is listed; from which the longer limits apply. */
    record Ages(int work, int listedWork, int longerLimits) {}

    /** The hours of the day, and whether the Act itself allows the hour before school or only a byelaw does. */
    record Times(LocalTime earliest, LocalTime latest, boolean hourBeforeSchoolByAct) {}

    /** How long a child may work. */
    record Minutes(
            int beforeSchool,
            int schoolDay,
            Optional<Integer> sunday,
            ByAge otherDay,
            int weekWithSchool,
            ByAge weekWithoutSchool,
            int withoutBreak,
            int aBreak) {}

    /** A limit, and the shorter one of younger children. */
    record ByAge(int older, int younger) {}
}
