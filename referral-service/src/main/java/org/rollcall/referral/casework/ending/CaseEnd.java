package org.rollcall.referral.casework.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.CaseId;

/**
 * The end of a case, as far as what hangs on the case must know of it.
 *
 * @param reason of a closure; none of a transfer
 * @param plansHandedOver whether whoever takes the case over was sent its plans and contracts
 */
public record CaseEnd(CaseId caseId, Kind kind, @Nullable CloseReason reason, boolean plansHandedOver, LocalDate on) {

    private static final String PROVISION =
            "The council's practice in handing a case over: the receiver is sent what it needs to work on";

    /** How. */
    public enum Kind {
        CLOSED("The case was closed."),
        TRANSFERRED("The case went to another council or school.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static CaseEnd of(CaseId caseId, Closure closure) {
        return new CaseEnd(caseId, Kind.CLOSED, closure.reason(), false, closure.on());
    }

    public static CaseEnd of(CaseId caseId, Transfer transfer) {
        boolean handedOver = transfer.dataPack().contains(DataPackItem.PLANS_AND_CONTRACTS);
        return new CaseEnd(caseId, Kind.TRANSFERRED, null, handedOver, transfer.on());
    }

    /** What somebody chose as the reason for the end of one record; only the case itself gives its own end as the reason. */
    public static <R> R chosen(R reason, boolean caseGivesIt) {
        if (caseGivesIt) {
            throw new InvalidInput("/reason", "is given only when the case itself ends");
        }
        return reason;
    }

    public boolean isClosure() {
        return kind == Kind.CLOSED;
    }

    /** What stands in the way of a transfer that leaves the receiver without them. */
    public FailingGuard missingPlans() {
        DataPackItem item = DataPackItem.PLANS_AND_CONTRACTS;
        return new FailingGuard("DATA_PACK_INCOMPLETE", item + ": " + item.shows(), PROVISION);
    }

    /** Whether what the family agreed to has lost its ground, because the child is no longer at the school. */
    public boolean childIsGone() {
        return reason != null && reason.meansChildIsGone();
    }

    /** Whether another service leads the support of the family from now on. */
    public boolean othersLeadOn() {
        return reason != null && reason.meansOthersLeadOn();
    }
}
