package org.rollcall.referral.letter.letterhead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A council's letterhead.
 *
 * @param inForce the number of the version that letters carry today; 0 while none was entered, when they say little more than who writes
 * @param versions everything that was entered, oldest first
 */
record LetterheadView(int inForce, List<Entered> versions) {

    static LetterheadView of(LetterheadHistory history, LocalDate today) {
        return new LetterheadView(
                history.on(today).map(LetterheadVersion::number).orElse(0),
                history.versions().stream().map(Entered::of).toList());
    }

    /** One version. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entered(
            int number,
            LocalDate from,
            String name,
            @Nullable String department,
            List<String> addressLines,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String web,
            List<String> hours,
            @Nullable String signatory,
            @Nullable String signatoryTitle,
            @Nullable Picture logo,
            Instant enteredAt,
            String enteredBy) {

        static Entered of(LetterheadVersion version) {
            LetterheadContent content = version.content();
            LetterheadContent.Reach reach = content.reach();
            return new Entered(
                    version.number(),
                    version.from(),
                    content.name(),
                    content.department(),
                    reach.addressLines(),
                    reach.phone(),
                    reach.email(),
                    reach.web(),
                    reach.hours(),
                    content.signatory() == null ? null : content.signatory().text(),
                    content.signatoryTitle(),
                    Picture.of(content.logo()),
                    version.enteredAt(),
                    version.enteredBy());
        }
    }

    /** What is known of the picture. */
    record Picture(String mediaType, long length) {

        static @Nullable Picture of(LetterheadContent.@Nullable KeptLogo logo) {
            return logo == null ? null : new Picture(logo.mediaType(), logo.length());
        }
    }
}
