package org.rollcall.referral.letter.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.letters.Recipient;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.platform.letters.UnprintableText;
import org.rollcall.platform.letters.Wording;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.letterhead.Letterheads;

/** Makes a letter as a PDF from its page, its data, and the letterhead and the words that the council has in force. */
public final class MakingLetters {

    private static final Recipient SOMEBODY =
            new Recipient("Mx Sam Example", List.of("12 Example Street", "Exampleton", "ZZ99 3WZ"));
    private static final String SAMPLE_REFERENCE = "0000-0000";

    private final Letters letters;
    private final Letterheads letterheads;
    private final Wordings wordings;

    MakingLetters(Letters letters, Letterheads letterheads, Wordings wordings) {
        this.letters = letters;
        this.letterheads = letterheads;
        this.wordings = wordings;
    }

    /** The letter as it goes out that day. */
    public MadeLetter make(
            TenantId tenant,
            LetterKind kind,
            Map<String, Object> own,
            @Nullable Recipient to,
            String reference,
            LocalDate on) {
        Letterheads.InForce letterhead = letterheads.on(tenant, on);
        Wordings.InForce wording = wordings.on(tenant, kind, on);
        Stationery stationery = new Stationery(letterhead.letterhead(), to, on, reference);
        Map<String, Object> data = worded(stationery.around(own), wording.parts());
        return new MadeLetter(pdf(kind, data), wording.number(), letterhead.number(), data);
    }

    /** The letter on the kind's sample data, with the draft where there is one. */
    byte[] preview(TenantId tenant, LetterKind kind, LocalDate on) {
        Stationery stationery = new Stationery(letterheads.on(tenant, on).letterhead(), SOMEBODY, on, SAMPLE_REFERENCE);
        return pdf(kind, worded(stationery.around(kind.sample()), wordings.drafted(tenant, kind, on)));
    }

    private static Map<String, Object> worded(Map<String, Object> data, Map<String, String> parts) {
        Map<String, Object> worded = new HashMap<>(data);
        parts.forEach((part, words) -> worded.put(part, new Wording(words).paragraphs(data)));
        return worded;
    }

    private byte[] pdf(LetterKind kind, Map<String, Object> data) {
        try {
            return letters.pdf(kind.page(), data);
        } catch (UnprintableText unprintable) {
            InvalidInput invalid = new InvalidInput(
                    "/",
                    "the letter would hold characters that cannot be printed: %s"
                            .formatted(unprintable.codePoints().stream()
                                    .map("U+%04X"::formatted)
                                    .toList()));
            invalid.initCause(unprintable);
            throw invalid;
        }
    }
}
