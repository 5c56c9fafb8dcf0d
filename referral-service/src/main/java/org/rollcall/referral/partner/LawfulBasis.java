package org.rollcall.referral.partner;

import java.time.LocalDate;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.data.annotation.TypeAlias;

/** Why what is known of a family may be told to another service. */
sealed interface LawfulBasis {

    LocalDate on();

    /** A parent agreed. */
    @TypeAlias("consent")
    record Consent(ParentId by, LocalDate on) implements LawfulBasis {}

    /** Asking would have put the child at risk, or consent was refused and the risk is too great. */
    @TypeAlias("safeguarding")
    record Safeguarding(Narrative reason, String decidedBy, LocalDate on) implements LawfulBasis {}
}
