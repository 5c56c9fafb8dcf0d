package org.rollcall.referral.casework.ending;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a case ends: a closed list. Where the plain reason says enough to the school, it comes with its words. */
public enum CloseReason {
    ATTENDANCE_IMPROVED("Attendance has improved, and no further work by the council is needed for now."),
    PN_PAID("The penalty notice was paid."),
    CONVICTED("The court has decided, and the council has ended its work in this case."),
    ACQUITTED("The court has decided, and the council has ended its work in this case."),
    ESO_MADE("The court made an education supervision order; its supervisor leads the work from now on."),
    SUPPORT_TRANSFERRED_EARLY_HELP("Early help leads the support of the family from now on."),
    SOCIAL_CARE_LEAD("Another service of the council leads the work with the family from now on."),
    MOVED_LA("The family has moved to the area of another council."),
    OFF_ROLL("The pupil is no longer on the school's roll."),
    EHE("The child is educated at home."),
    LEFT_CSA("The pupil is no longer of compulsory school age."),
    /** The school has worked for the evidence: it is told what was lacking. */
    NO_EVIDENCE(null),
    /** A judgement: it is explained. */
    NOT_IN_PUBLIC_INTEREST(null),
    PUPIL_DIED("The council has ended its work."),
    DUPLICATE("There was another case of the same pupil, in which the work goes on.");

    private final Optional<String> standardWords;

    CloseReason(@Nullable String standardWords) {
        this.standardWords = Optional.ofNullable(standardWords);
    }

    /** What a school is told when the officer writes no words of their own. */
    public Optional<String> standardWords() {
        return standardWords;
    }

    /** The child is no longer at the school, or at any. */
    boolean meansChildIsGone() {
        return switch (this) {
            case MOVED_LA, OFF_ROLL, EHE, LEFT_CSA, PUPIL_DIED -> true;
            default -> false;
        };
    }

    boolean meansOthersLeadOn() {
        return this == SUPPORT_TRANSFERRED_EARLY_HELP || this == SOCIAL_CARE_LEAD;
    }

    /** Whether the school may read the reason itself: not what social care does, and not how a court decided. */
    public boolean isForSchools() {
        return this != SOCIAL_CARE_LEAD && this != CONVICTED && this != ACQUITTED;
    }
}
