package org.rollcall.referral.casework;

import java.util.Locale;

/** A step in a case, who may take it, and where it leads. */
enum CaseAction {
    ALLOCATE("case:allocate", CaseState.ACTIVE),
    REQUEST_LEGAL_ACTION("case:request-legal-action", CaseState.LEGAL_PLANNING),
    CLOSE("case:close", CaseState.CLOSED);

    private final String authority;
    private final CaseState leadsTo;

    CaseAction(String authority, CaseState leadsTo) {
        this.authority = authority;
        this.leadsTo = leadsTo;
    }

    String authority() {
        return authority;
    }

    boolean isOpenIn(CaseState state) {
        return state.next().contains(leadsTo);
    }

    /** As views write it: {@code request-legal-action}. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
