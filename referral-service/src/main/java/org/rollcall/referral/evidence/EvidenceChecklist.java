package org.rollcall.referral.evidence;

import static org.rollcall.referral.evidence.Need.REQUIRED;
import static org.rollcall.referral.evidence.Need.REQUIRED_WITHOUT_EXCEPTION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must be attached to a referral, in force from a date. A change adds a checklist; none is edited. */
public final class EvidenceChecklist {

    private final LocalDate inForceFrom;
    private final String provision;
    private final Map<EvidenceKind, Map<ReferralType, Asked>> rows;

    EvidenceChecklist(LocalDate inForceFrom, String provision, Map<EvidenceKind, Map<ReferralType, Asked>> rows) {
        this.inForceFrom = inForceFrom;
        this.provision = provision;
        this.rows = rows;
    }

    /** The checklist in force on a day; the first one stands for the days before it, too. */
    public static EvidenceChecklist inForceOn(LocalDate day) {
        return EvidenceChecklists.ALL.stream()
                .filter(checklist -> !checklist.inForceFrom.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(EvidenceChecklists.ALL.getFirst());
    }

    /** This checklist with what a council chose for one type; a choice that it may not make changes nothing. */
    public EvidenceChecklist with(ReferralType type, Collection<Choice> choices) {
        if (choices.isEmpty()) {
            return this;
        }
        Map<EvidenceKind, Map<ReferralType, Asked>> next = new EnumMap<>(rows);
        for (Choice choice : choices) {
            Map<ReferralType, Asked> row = new EnumMap<>(row(choice.kind()));
            asked(choice.kind(), type).chosen(choice.need()).ifPresent(asked -> row.put(type, asked));
            next.put(choice.kind(), row);
        }
        return new EvidenceChecklist(inForceFrom, provision, next);
    }

    /** Whether a council may ask for this much. */
    public boolean allows(ReferralType type, Choice choice) {
        return asked(choice.kind(), type).chosen(choice.need()).isPresent();
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** What the checklist rests on. */
    public String provision() {
        return provision;
    }

    public Need need(EvidenceKind kind, ReferralType type, EvidenceBuilder builder) {
        return asked(kind, type).of(builder);
    }

    /** The kinds that are needed this much, in the order of the checklist. */
    public List<EvidenceKind> kinds(Need need, ReferralType type, EvidenceBuilder builder) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> need(kind, type, builder) == need)
                .toList();
    }

    /** Every required kind that no item answers, in the order of the checklist. */
    public List<EvidenceKind> missing(ReferralType type, EvidenceBuilder builder, Collection<EvidenceItem> items) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> isMissing(kind, need(kind, type, builder), items))
                .toList();
    }

    private Asked asked(EvidenceKind kind, ReferralType type) {
        return Objects.requireNonNull(row(kind).get(type));
    }

    private Map<ReferralType, Asked> row(EvidenceKind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }

    private static boolean isMissing(EvidenceKind kind, Need need, Collection<EvidenceItem> items) {
        return isRequired(need) && items.stream().noneMatch(item -> item.kind() == kind && item.answers(need));
    }

    private static boolean isRequired(Need need) {
        return need == REQUIRED || need == REQUIRED_WITHOUT_EXCEPTION;
    }
}
