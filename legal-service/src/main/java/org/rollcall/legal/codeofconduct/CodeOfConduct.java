package org.rollcall.legal.codeofconduct;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/**
 * All editions of a council's code. Begins with the first that is published; each edition holds from its day until the next
 * one does. An edition is never changed: notices were given under it (SI 2007/1867 reg. 14).
 */
record CodeOfConduct(List<CodeVersion> versions) {

    CodeOfConduct {
        versions = List.copyOf(versions);
    }

    /** The edition that governs what is done on a day. */
    Optional<CodeVersion> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(CodeVersion::effectiveFrom));
    }

    /** The code with one more edition; the same edition again changes nothing. */
    CodeOfConduct publish(CodeVersion edition) {
        if (versions.contains(edition)) {
            return this;
        }
        if (versions.stream().anyMatch(known -> clash(known, edition))) {
            throw new Refused(List.of(new FailingGuard(
                    "VERSION_ALREADY_PUBLISHED",
                    "An edition with this version or this first day was published with other content;"
                            + " publish the change as a new edition.",
                    "SI 2007/1867 reg. 14")));
        }
        return new CodeOfConduct(
                Stream.concat(versions.stream(), Stream.of(edition)).toList());
    }

    private static boolean clash(CodeVersion known, CodeVersion edition) {
        return known.version().equals(edition.version())
                || known.effectiveFrom().equals(edition.effectiveFrom());
    }
}
