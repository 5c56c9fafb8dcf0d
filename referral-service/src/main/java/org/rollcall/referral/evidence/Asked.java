package org.rollcall.referral.evidence;

import java.util.stream.Stream;

/** An entry of the checklist: what is asked of any school, and, starred, of one that builds its evidence alone. */
enum Asked {
    R("R", Need.REQUIRED, Need.REQUIRED),
    R_STAR("R*", Need.REQUIRED, Need.REQUIRED_WITHOUT_EXCEPTION),
    D("D", Need.DESIRABLE, Need.DESIRABLE),
    D_STAR("D*", Need.DESIRABLE, Need.REQUIRED_WITHOUT_EXCEPTION),
    NOTHING("-", Need.NOT_ASKED, Need.NOT_ASKED);

    private final String sign;
    private final Need usually;
    private final Need ofSchoolAlone;

    Asked(String sign, Need usually, Need ofSchoolAlone) {
        this.sign = sign;
        this.usually = usually;
        this.ofSchoolAlone = ofSchoolAlone;
    }

    static Asked written(String sign) {
        return Stream.of(values())
                .filter(asked -> asked.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such sign in a checklist: " + sign));
    }

    Need of(EvidenceBuilder builder) {
        return builder == EvidenceBuilder.SCHOOL_ALONE ? ofSchoolAlone : usually;
    }
}
