package org.rollcall.legal.enforcementcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.penalty.EarlierNotice;

/**
 * What an officer decided before any penalty notice of the case, and why (Working together to improve school attendance,
 * national framework). It is replaced as a whole when the officer decides anew.
 *
 * @param sufficientSupport null when support is not appropriate
 * @param noticeToImproveSkipped null when a notice to improve is, or will be, given
 */
public record DecisionRecord(
        boolean supportAppropriate,
        Finding bestTool,
        @Nullable Finding sufficientSupport,
        Finding equalityActConsidered,
        boolean publicInterestToProsecuteIfUnpaid,
        Conflicts conflicts,
        Finding statutoryDefence,
        SocialWorker socialWorker,
        CrossBorder crossBorder,
        List<NoticeElsewhere> noticesElsewhere,
        @Nullable SkipReason noticeToImproveSkipped,
        String decidedBy,
        Instant decidedAt) {

    public DecisionRecord {
        noticesElsewhere = List.copyOf(noticesElsewhere);
    }

    /** Other steps about the same child that a notice must not cross. */
    public record Conflicts(boolean educationSupervisionOrder, boolean prosecution, boolean careProceedings) {}

    /** Whether the child has a social worker, and was consulted about. */
    public enum SocialWorker {
        NONE,
        CONSULTED,
        NOT_CONSULTED
    }

    /** Whether another council had to be asked for earlier notices, since the child moved in the last three years. */
    public enum CrossBorder {
        NOT_NEEDED,
        ANSWERED,
        NOT_ANSWERED
    }

    /** Why no notice to improve is given first. */
    public enum SkipReason {
        SUPPORT_NOT_APPROPRIATE,
        NO_BEHAVIOURAL_EFFECT
    }

    /** Earlier notices that another council told of. */
    public record NoticeElsewhere(ParentId parentId, String authority, LocalDate issuedOn, EarlierNotice.Fate fate) {}

    /** In words, what speaks against a notice; empty when the record supports one. */
    public List<String> against() {
        List<String> against = new ArrayList<>();
        if (!bestTool.answer()) {
            against.add("a penalty notice is not the best tool");
        }
        if (supportAppropriate && (sufficientSupport == null || !sufficientSupport.answer())) {
            against.add("the support given was not sufficient");
        }
        if (!equalityActConsidered.answer()) {
            against.add("the Equality Act was not considered");
        }
        if (!publicInterestToProsecuteIfUnpaid) {
            against.add("it is not in the public interest to prosecute if it is not paid");
        }
        return against;
    }
}
