package org.rollcall.referral.letter.letterhead;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.letter.letterhead.LetterheadContent.KeptLogo;

/**
 * A letterhead from a day on.
 *
 * @param from today when it is not said
 * @param hours when the office answers, a line each
 * @param signatory in whose name letters go out
 * @param logo a PNG or JPEG picture in Base64; empty for none, left out for the one that there is
 */
record LetterheadRequest(
        @Nullable LocalDate from,
        @NotBlank @Size(max = 80) String name,
        @Nullable @Size(max = 80) String department,
        @NotNull @Size(min = 1, max = 6) List<@NotBlank @Size(max = 60) String> addressLines,
        @NotBlank @Size(max = 40) String phone,
        @NotBlank @Email @Size(max = 80) String email,
        @Nullable @Size(max = 80) String web,
        @Nullable @Size(max = 3) List<@NotBlank @Size(max = 60) String> hours,
        @NotBlank @Size(max = 80) String signatory,
        @Nullable @Size(max = 80) String signatoryTitle,
        @Nullable @Size(max = 300_000) String logo) {

    LetterheadContent content(@Nullable KeptLogo kept) {
        return new LetterheadContent(
                name,
                department,
                new LetterheadContent.Reach(addressLines, phone, email, web, hours == null ? List.of() : hours),
                new PersonName(signatory),
                signatoryTitle,
                kept);
    }

    /** All that goes on paper. */
    String printed() {
        Stream<String> lines =
                Stream.concat(addressLines.stream(), Stream.ofNullable(hours).flatMap(List::stream));
        Stream<@Nullable String> rest = Stream.of(name, department, phone, email, web, signatory, signatoryTitle);
        return Stream.concat(lines, rest).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
