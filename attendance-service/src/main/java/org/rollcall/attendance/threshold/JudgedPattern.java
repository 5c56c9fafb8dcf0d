package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.attendance.threshold.mark.YearOfCodes;

/** A pattern made ready for judging: the letters of each version's codes. */
final class JudgedPattern {

    private final Pattern pattern;
    private final List<JudgedVersion> versions;

    JudgedPattern(Pattern pattern) {
        this.pattern = pattern;
        this.versions = pattern.versions().stream()
                .map(version -> new JudgedVersion(version, Letters.of(version.codes())))
                .toList();
    }

    String id() {
        return pattern.id();
    }

    List<JudgedVersion> versions() {
        return versions;
    }

    /** The version by which the marks of a day are judged. */
    @Nullable JudgedVersion on(LocalDate day) {
        if (pattern.lastDay() != null && day.isAfter(pattern.lastDay())) {
            return null;
        }
        JudgedVersion inForce = null;
        for (JudgedVersion version : versions) {
            inForce = version.version().from().isAfter(day) ? inForce : version;
        }
        return inForce;
    }

    /** Whether the year has marks enough for some version. */
    boolean mayBeMet(YearOfCodes year) {
        for (JudgedVersion version : versions) {
            if (year.count(version.codes()) >= version.version().count()) {
                return true;
            }
        }
        return false;
    }

    /** One version and the letters of its codes. */
    record JudgedVersion(Pattern.Version version, Letters codes) {}
}
