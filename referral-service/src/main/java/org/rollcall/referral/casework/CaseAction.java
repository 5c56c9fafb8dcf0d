package org.rollcall.referral.casework;

import static org.rollcall.referral.casework.CaseState.ACTIVE;
import static org.rollcall.referral.casework.CaseState.CLOSED;
import static org.rollcall.referral.casework.CaseState.LEGAL_PLANNING;
import static org.rollcall.referral.casework.CaseState.TRANSFERRED;
import static org.rollcall.referral.casework.CaseState.UNALLOCATED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** A step in a case: who may take it, where it leads, and from where. */
enum CaseAction {
    ALLOCATE("case:allocate", ACTIVE),
    REALLOCATE("case:allocate", null),
    REQUEST_LEGAL_ACTION("case:request-legal-action", LEGAL_PLANNING),
    STEP_DOWN("case:step-down", ACTIVE),
    TRANSFER("case:transfer", TRANSFERRED),
    PROPOSE_CLOSURE("case:close", null),
    CLOSE("case:close", CLOSED),
    REOPEN("case:reopen", ACTIVE),
    FLAG_RISKS("case:work", null),
    RECORD_FIRST_CONTACT("case:work", null),
    SET_TARGETS("case:work", null),
    REVIEW("case:work", null),
    CONSULT_SOCIAL_WORKER("case:work", null);

    private final String authority;
    private final Optional<CaseState> leadsTo;

    CaseAction(String authority, @Nullable CaseState leadsTo) {
        this.authority = authority;
        this.leadsTo = Optional.ofNullable(leadsTo);
    }

    /** From where it can be taken. */
    Set<CaseState> from() {
        return switch (this) {
            case ALLOCATE -> Set.of(UNALLOCATED);
            case REQUEST_LEGAL_ACTION, CONSULT_SOCIAL_WORKER -> Set.of(ACTIVE);
            case STEP_DOWN -> Set.of(LEGAL_PLANNING);
            case REALLOCATE, PROPOSE_CLOSURE, CLOSE, RECORD_FIRST_CONTACT, SET_TARGETS, REVIEW ->
                Set.of(ACTIVE, LEGAL_PLANNING);
            case TRANSFER, FLAG_RISKS -> Set.of(UNALLOCATED, ACTIVE, LEGAL_PLANNING);
            case REOPEN -> Set.of(CLOSED);
        };
    }

    String authority() {
        return authority;
    }

    /** None when the case stays where it is. */
    Optional<CaseState> leadsTo() {
        return leadsTo;
    }

    boolean isOpenIn(CaseState state) {
        return from().contains(state);
    }

    void requireOpenIn(CaseState state) {
        if (isOpenIn(state)) {
            return;
        }
        leadsTo.filter(wanted -> !state.next().contains(wanted)).ifPresent(state::become);
        String detail = "%s is not a step of a case that is %s".formatted(written(), state);
        throw new Refused(List.of(new FailingGuard("STEP_NOT_OPEN", detail, CaseState.PROVISION)));
    }

    /** As views write it: {@code request-legal-action}. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
