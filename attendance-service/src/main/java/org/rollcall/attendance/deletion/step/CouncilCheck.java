package org.rollcall.attendance.deletion.step;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.proposal.Enquiries;

/**
 * What the council has said of a deletion so far.
 *
 * @param enquiries its part of the joint enquiries
 * @param agreedOn the day on which it agreed; null while it has not
 * @param consent it consents where the law asks for its consent
 */
public record CouncilCheck(
        @Nullable Enquiries enquiries,
        @Nullable String officer,
        @Nullable LocalDate agreedOn,
        boolean consent) {

    public static final CouncilCheck NONE = new CouncilCheck(null, null, null, false);

    public boolean agreed() {
        return agreedOn != null;
    }

    public CouncilCheck enquired(Enquiries made) {
        return new CouncilCheck(made, officer, agreedOn, consent);
    }

    public CouncilCheck agreeing(String by, LocalDate on, boolean consents) {
        return new CouncilCheck(enquiries, by, on, consents);
    }

    /** Enquiries stay made; the agreement was to something else. */
    public CouncilCheck undone() {
        return new CouncilCheck(enquiries, null, null, false);
    }

    /** What it would be if the council went along with the school: by this the school's own part is judged. */
    public static CouncilCheck supposed(@Nullable Enquiries schools) {
        return new CouncilCheck(schools, null, null, true);
    }
}
