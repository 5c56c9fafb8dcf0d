package org.rollcall.referral.letter.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.letter.Dated;

/**
 * A council's own words for one letter: what it published, oldest first, and what it is writing.
 *
 * <p>A draft is looked at as a letter and then published from a day on. What was published is never changed; another wording is the
 * next version.
 *
 * @param draft by the name of the part; none when nothing is being written
 */
record CouncilWording(
        String kind,
        List<WordingVersion> versions,
        @Nullable Map<String, String> draft) {

    CouncilWording {
        versions = List.copyOf(versions);
        draft = draft == null ? null : Map.copyOf(draft);
    }

    static CouncilWording none(String kind) {
        return new CouncilWording(kind, List.of(), null);
    }

    CouncilWording drafted(Map<String, String> parts) {
        return new CouncilWording(kind, versions, parts);
    }

    CouncilWording published(LocalDate from, LocalDate today, Stamp stamp) {
        if (draft == null) {
            throw new Refused(List.of(new FailingGuard(
                    "NO_DRAFT", "Nothing is being written for this letter; write a draft and look at it first.", "")));
        }
        int number = Dated.next(versions, from, today);
        WordingVersion next = new WordingVersion(number, from, draft, stamp.at(), stamp.by());
        return new CouncilWording(
                kind, Stream.concat(versions.stream(), Stream.of(next)).toList(), null);
    }

    Optional<WordingVersion> on(LocalDate day) {
        return Dated.on(versions, day);
    }
}
