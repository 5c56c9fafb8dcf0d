package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the council has said of a deletion so far.
 *
 * @param enquiries its part of the joint enquiries
 * @param agreedOn the day on which it agreed; null while it has not
 * @param consent it consents where the law asks for its consent
 */
record CouncilCheck(
        @Nullable Enquiries enquiries,
        @Nullable String officer,
        @Nullable LocalDate agreedOn,
        boolean consent) {

    static final CouncilCheck NONE = new CouncilCheck(null, null, null, false);

    boolean agreed() {
        return agreedOn != null;
    }

    CouncilCheck enquired(Enquiries made) {
        return new CouncilCheck(made, officer, agreedOn, consent);
    }

    CouncilCheck agreeing(String by, LocalDate on, boolean consents) {
        return new CouncilCheck(enquiries, by, on, consents);
    }

    /** Enquiries stay made; the agreement was to something else. */
    CouncilCheck undone() {
        return new CouncilCheck(enquiries, null, null, false);
    }

    /** What it would be if the council went along with the school: by this the school's own part is judged. */
    static CouncilCheck supposed(@Nullable Enquiries schools) {
        return new CouncilCheck(schools, null, null, true);
    }
}
