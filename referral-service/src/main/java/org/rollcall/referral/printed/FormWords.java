package org.rollcall.referral.printed;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.ReasonMissing;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.Basis;
import org.rollcall.referral.form.RequestedOutcome;

/** The codes of a form in words. */
final class FormWords {

    private FormWords() {}

    static String of(ReferralType type) {
        return switch (type) {
            case CASEWORK -> "Casework: support for the child and the family";
            case PN_IRREGULAR -> "Penalty notice for irregular attendance";
            case PN_LEAVE -> "Penalty notice for leave in term time";
            case PN_EXCLUDED -> "Penalty notice for an excluded pupil in a public place";
            case PROSECUTION -> "Prosecution";
            case ESO -> "Education supervision order";
            case SAO -> "School attendance order";
            case CONTRACT_SUPPORT -> "Help with an attendance contract";
        };
    }

    static String of(RequestedOutcome wish) {
        return switch (wish) {
            case SUPERVISION_ORDER -> "Education supervision order";
            case ATTENDANCE_ORDER -> "School attendance order";
            default -> sentence(wish.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }

    static String of(Set<Basis> basis) {
        return basis.stream().sorted().map(FormWords::of).collect(Collectors.joining(", "));
    }

    static String of(EvidenceItem item) {
        if (item.reasonMissing() != null) {
            return "Not there: " + of(item.reasonMissing());
        }
        String files = item.attachments().isEmpty()
                ? ""
                : "Files attached: " + item.attachments().size() + ". ";
        return (files + (item.description() == null ? "" : item.description().text())).strip();
    }

    /** With a capital letter at its beginning. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String of(Basis basis) {
        return switch (basis) {
            case NATURAL -> "natural parent";
            case RESPONSIBILITY -> "parental responsibility";
            case CARE -> "has care of the child";
        };
    }

    private static String of(ReasonMissing reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "nothing of the kind exists, and nothing should.";
            case SUPPORT_NOT_APPROPRIATE -> "support would not be appropriate.";
            case NO_BEHAVIOURAL_EFFECT -> "a notice to improve would change nothing.";
            case ISSUED_BY_COUNCIL -> "the council issues it.";
            case PARENT_DID_NOT_ENGAGE -> "the parent was asked, and did not take part.";
            case SAFEGUARDING_RISK -> "getting it could put somebody at risk.";
            case HELD_BY_ANOTHER_AGENCY -> "another agency holds it and was asked for it.";
        };
    }
}
