package org.rollcall.licensing.permit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What section 18 says of a week. One day with school makes it a week with school. In a week without, a child who turns fifteen may work
 * no longer before the birthday than a younger child and no longer in all than an older one.
 */
final class WeekLimits {

    private final EmploymentLaw.Minutes minutes;

    WeekLimits(EmploymentLaw law) {
        this.minutes = law.minutes();
    }

    Optional<Breach> breach(List<WorkDay> week, Predicate<WorkDay> younger) {
        int total = minutes(week, day -> true);
        if (week.stream().anyMatch(WorkDay::isSchoolDay)) {
            return total > minutes.weekWithSchool() ? Optional.of(Breach.WEEK_LIMIT_TERM) : Optional.empty();
        }
        boolean tooLong = total > minutes.weekWithoutSchool().older()
                || minutes(week, younger) > minutes.weekWithoutSchool().younger();
        return tooLong ? Optional.of(Breach.WEEK_LIMIT_HOLIDAY) : Optional.empty();
    }

    private static int minutes(List<WorkDay> week, Predicate<WorkDay> days) {
        return week.stream().filter(days).mapToInt(WorkDay::minutes).sum();
    }
}
