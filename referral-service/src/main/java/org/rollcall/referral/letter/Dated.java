package org.rollcall.referral.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;

/** A version that holds from a day until the day of a later one; of two for the same day, the one published last. */
public interface Dated {

    int MOST_VERSIONS = 200;

    int number();

    LocalDate from();

    static <V extends Dated> Optional<V> on(List<V> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .max(Comparator.comparing(Dated::from).thenComparing(Dated::number));
    }

    /** A new version holds from today at the earliest: what was sent yesterday was sent with yesterday's words. */
    static int next(List<? extends Dated> versions, LocalDate from, LocalDate today) {
        if (from.isBefore(today)) {
            throw new InvalidInput("/from", "must not lie in the past");
        }
        if (versions.size() >= MOST_VERSIONS) {
            throw new Refused(List.of(new FailingGuard(
                    "TOO_MANY_CHANGES", "This was published 200 times; ask for its history to be looked at.", "")));
        }
        return versions.size() + 1;
    }
}
