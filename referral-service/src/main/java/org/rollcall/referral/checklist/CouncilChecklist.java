package org.rollcall.referral.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.evidence.Choice;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.ReferralType;

/**
 * What one council asks for in one type of referral where it differs from the national list.
 *
 * <p>Begins as a draft, comes into force on a day that lies ahead, so that no school is surprised by it, and counts until the next
 * version does. Versions are kept: a referral sent in then is judged by what was in force then.
 */
record CouncilChecklist(ReferralType type, @Nullable List<Choice> draft, List<ChecklistVersion> versions) {

    CouncilChecklist {
        draft = draft == null ? null : List.copyOf(draft);
        versions = List.copyOf(versions);
    }

    static CouncilChecklist none(ReferralType type) {
        return new CouncilChecklist(type, null, List.of());
    }

    /** Writes the draft anew; every choice must be one that a council may make. */
    Change<CouncilChecklist> draft(List<Choice> choices, EvidenceChecklist national) {
        List<FailingGuard> forbidden = choices.stream()
                .filter(choice -> !national.allows(type, choice))
                .map(choice -> forbidden(choice, national.provision()))
                .toList();
        if (!forbidden.isEmpty()) {
            throw new Refused(forbidden);
        }
        return Change.of(new CouncilChecklist(type, choices, versions));
    }

    /** The draft counts from a day after today. */
    Change<CouncilChecklist> bringIntoForce(LocalDate from, LocalDate today, String by, String provision) {
        List<FailingGuard> failing = new ArrayList<>();
        if (draft == null) {
            failing.add(new FailingGuard("NO_DRAFT", "there is no draft to bring into force", provision));
        }
        if (!from.isAfter(today)) {
            failing.add(new FailingGuard(
                    "NOT_AHEAD",
                    "a checklist comes into force on a day after today, so that schools can know it",
                    provision));
        }
        if (draft == null || !failing.isEmpty()) {
            throw new Refused(failing);
        }
        List<ChecklistVersion> next = new ArrayList<>(versions);
        next.add(new ChecklistVersion(versions.size() + 1, from, draft, today, by));
        return Change.of(new CouncilChecklist(type, null, next));
    }

    /** The version that counts on a day; of two from the same day the later one. */
    Optional<ChecklistVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((before, next) -> next.from().isBefore(before.from()) ? before : next);
    }

    private FailingGuard forbidden(Choice choice, String provision) {
        return new FailingGuard(
                "CHOICE_NOT_ALLOWED",
                "%s cannot be %s for %s: no council may ask for less".formatted(choice.kind(), choice.need(), type),
                provision);
    }
}
