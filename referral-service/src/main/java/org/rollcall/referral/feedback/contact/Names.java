package org.rollcall.referral.feedback.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.letters.UnprintableText;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;

/** Names as letters print them. Feedback that is owed is not held up by a name that is not known or that no font can print. */
public final class Names {

    private static final String SOME_CHILD = "the pupil whom you referred";

    private final PupilCards cards;
    private final Letters letters;

    Names(PupilCards cards, Letters letters) {
        this.cards = cards;
        this.letters = letters;
    }

    public String child(TenantId tenant, @Nullable PupilId pupil) {
        return card(tenant, pupil)
                .map(card -> card.name().text())
                .filter(this::isPrintable)
                .orElse(SOME_CHILD);
    }

    public Optional<String> school(TenantId tenant, @Nullable PupilId pupil, SchoolUrn school) {
        return card(tenant, pupil)
                .filter(card -> card.school().equals(school))
                .map(PupilCard::schoolName)
                .filter(this::isPrintable);
    }

    public boolean isPrintable(String text) {
        try {
            letters.requirePrintable(text);
            return true;
        } catch (UnprintableText unprintable) {
            return false;
        }
    }

    private Optional<PupilCard> card(TenantId tenant, @Nullable PupilId pupil) {
        return pupil == null ? Optional.empty() : cards.of(tenant, pupil);
    }
}
