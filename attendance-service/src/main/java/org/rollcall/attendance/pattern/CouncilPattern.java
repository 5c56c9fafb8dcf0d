package org.rollcall.attendance.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.Pattern;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;

/**
 * A pattern of marks that a council wants to hear of. It begins with its first version; a later version takes over from its day
 * on; it may be ended with a last day, and then stays as it is. What has been in force is never changed, since marks were judged
 * by it.
 *
 * @param lastDay the last day whose sessions are judged by it; null while it goes on
 */
record CouncilPattern(
        String id, List<PatternVersion> versions, @Nullable LocalDate lastDay) {

    private static final int MOST_VERSIONS = 50;

    CouncilPattern {
        versions = List.copyOf(versions);
    }

    static CouncilPattern none(String id) {
        return new CouncilPattern(id, List.of(), null);
    }

    /** The pattern with this version from its day on. */
    CouncilPattern with(PatternVersion next, LocalDate today) {
        Optional<PatternVersion> there = from(next.from());
        if (there.filter(next::equals).isPresent()) {
            return this;
        }
        requireGoingOn();
        if (next.from().isBefore(today) || (there.isPresent() && next.from().equals(today))) {
            throw new InvalidInput("/from", "Give a day to come: what was in force stays as it was.");
        }
        if (versions.size() >= MOST_VERSIONS) {
            throw refused("TOO_MANY_VERSIONS", "This pattern was changed 50 times. Begin another.");
        }
        List<PatternVersion> all = new ArrayList<>(versions);
        there.ifPresent(all::remove);
        all.add(next);
        all.sort(Comparator.comparing(PatternVersion::from));
        return new CouncilPattern(id, all, null);
    }

    /** The pattern with a last day. */
    CouncilPattern ending(LocalDate last, LocalDate today) {
        if (last.equals(lastDay)) {
            return this;
        }
        requireGoingOn();
        if (last.isBefore(today)) {
            throw new InvalidInput("/lastDay", "Give today or a day to come: what was in force stays as it was.");
        }
        return new CouncilPattern(id, versions, last);
    }

    boolean goesOn(LocalDate today) {
        return lastDay == null || !lastDay.isBefore(today);
    }

    Pattern forJudging() {
        return new Pattern(id, versions.stream().map(PatternVersion::forJudging).toList(), lastDay);
    }

    private Optional<PatternVersion> from(LocalDate day) {
        return versions.stream().filter(version -> version.from().equals(day)).findFirst();
    }

    private void requireGoingOn() {
        if (lastDay != null) {
            throw refused("PATTERN_ENDED", "This pattern was ended. Begin another.");
        }
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, "")));
    }
}
