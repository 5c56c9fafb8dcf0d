package org.rollcall.referral.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One item that the school attaches or describes, or its reason why it cannot.
 *
 * @param attachments the ids of files attached to the referral
 */
public record EvidenceItem(
        EvidenceKind kind,
        @Nullable Narrative description,
        @Nullable ReasonMissing reasonMissing,
        List<String> attachments) {

    public EvidenceItem {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** An item that is described, or missing for a reason. */
    public EvidenceItem(EvidenceKind kind, @Nullable Narrative description, @Nullable ReasonMissing reasonMissing) {
        this(kind, description, reasonMissing, List.of());
    }

    /** Whether it answers a need of this weight: by being there, or by a reason where a reason may stand. */
    public boolean answers(Need need) {
        return isHeld() || (reasonMissing != null && need != Need.REQUIRED_WITHOUT_EXCEPTION);
    }

    /** The kinds that something is said of, each once: attached, described, or missing for a reason. */
    public static List<EvidenceKind> answered(List<EvidenceItem> items) {
        return kinds(items, item -> item.answers(Need.REQUIRED));
    }

    /** Those of them for which nothing but a reason was given. */
    public static List<EvidenceKind> excused(List<EvidenceItem> items) {
        List<EvidenceKind> held = kinds(items, EvidenceItem::isHeld);
        return answered(items).stream().filter(kind -> !held.contains(kind)).toList();
    }

    private static List<EvidenceKind> kinds(List<EvidenceItem> items, Predicate<EvidenceItem> which) {
        return items.stream().filter(which).map(EvidenceItem::kind).distinct().toList();
    }

    boolean isHeld() {
        return reasonMissing == null && (description != null || !attachments.isEmpty());
    }
}
