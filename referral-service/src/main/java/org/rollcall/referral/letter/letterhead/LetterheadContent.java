package org.rollcall.referral.letter.letterhead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Letterhead;
import org.rollcall.platform.letters.Logo;
import org.rollcall.referral.family.PersonName;

/** What a council prints at the head of its letters. */
record LetterheadContent(
        String name,
        @Nullable String department,
        Reach reach,
        @Nullable PersonName signatory,
        @Nullable String signatoryTitle,
        @Nullable KeptLogo logo) {

    /** While a council has entered nothing, its letters say no more than who writes. */
    static final LetterheadContent STANDARD = new LetterheadContent(
            "School attendance service", null, new Reach(List.of(), null, null, null, List.of()), null, null, null);

    /**
     * How the office is reached.
     *
     * @param hours when it answers, a line each
     */
    record Reach(
            List<String> addressLines,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String web,
            List<String> hours) {

        Reach {
            addressLines = List.copyOf(addressLines);
            hours = List.copyOf(hours);
        }
    }

    /** The picture, by the id under which its bytes are kept. */
    record KeptLogo(String contentId, String mediaType, long length) {}

    Letterhead with(@Nullable Logo picture) {
        return new Letterhead(
                name,
                department,
                new Letterhead.Contact(reach.addressLines(), reach.phone(), reach.email(), reach.web(), reach.hours()),
                new Letterhead.Signatory(signatory == null ? null : signatory.text(), signatoryTitle),
                picture);
    }
}
