package org.rollcall.referral.evidence;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of the checklist: what is asked of any school, and, starred, of one that builds its evidence alone. What rests on statute
 * ({@code R!}) and a star are the same for every council; the rest a council may weigh for itself.
 */
enum Asked {
    R_FIXED("R!", Need.REQUIRED, false),
    R("R", Need.REQUIRED, false),
    R_STAR("R*", Need.REQUIRED, true),
    D("D", Need.DESIRABLE, false),
    D_STAR("D*", Need.DESIRABLE, true),
    NOTHING("-", Need.NOT_ASKED, false),
    NOTHING_STAR("-*", Need.NOT_ASKED, true);

    private final String sign;
    private final Need usually;
    private final boolean alwaysOfSchoolAlone;

    Asked(String sign, Need usually, boolean alwaysOfSchoolAlone) {
        this.sign = sign;
        this.usually = usually;
        this.alwaysOfSchoolAlone = alwaysOfSchoolAlone;
    }

    static Asked written(String sign) {
        return Stream.of(values())
                .filter(asked -> asked.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such sign in a checklist: " + sign));
    }

    Need of(EvidenceBuilder builder) {
        return alwaysOfSchoolAlone && builder == EvidenceBuilder.SCHOOL_ALONE
                ? Need.REQUIRED_WITHOUT_EXCEPTION
                : usually;
    }

    /** The entry with what a council chose; none when it may not choose so. The star stays whatever is chosen. */
    Optional<Asked> chosen(Need need) {
        if (this == R_FIXED) {
            return need == Need.REQUIRED ? Optional.of(this) : Optional.empty();
        }
        return Stream.of(values())
                .filter(asked -> asked != R_FIXED)
                .filter(asked -> asked.usually == need && asked.alwaysOfSchoolAlone == alwaysOfSchoolAlone)
                .findFirst();
    }
}
