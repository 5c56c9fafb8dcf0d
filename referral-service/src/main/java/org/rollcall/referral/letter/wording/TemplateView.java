package org.rollcall.referral.letter.wording;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.letter.LetterKind;

/**
 * A letter, and what a council has made of it.
 *
 * @param places the values that its words may name, each as {@code {{name}}}
 * @param inForce the number of the version that letters say today; 0 for the standard words
 * @param draft what is being written
 * @param versions what was published, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TemplateView(
        String kind,
        String title,
        int pageVersion,
        Map<String, String> standard,
        Set<String> places,
        int inForce,
        @Nullable Map<String, String> draft,
        List<Published> versions) {

    static TemplateView of(LetterKind kind, CouncilWording wording, LocalDate today) {
        return new TemplateView(
                kind.name(),
                kind.title(),
                kind.version(),
                new TreeMap<>(kind.wording()),
                kind.places(),
                wording.on(today).map(WordingVersion::number).orElse(0),
                wording.draft(),
                wording.versions().stream().map(Published::of).toList());
    }

    /** One version. */
    record Published(int number, LocalDate from, Map<String, String> wording, Instant publishedAt, String publishedBy) {

        static Published of(WordingVersion version) {
            return new Published(
                    version.number(), version.from(), version.parts(), version.publishedAt(), version.publishedBy());
        }
    }

    /** Every letter of the service, some dozens. */
    record TemplateList(List<TemplateView> items) {}
}
