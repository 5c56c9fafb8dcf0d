package org.rollcall.legal.enforcementcase;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class EnforcementCaseType implements AggregateType<EnforcementCase> {

    static final String NAME = "enforcementCases";
    static final String CHILD = "pupilId.value";
    static final String PARENTS = "parentIds.value";

    @Override
    public String collection() {
        return NAME;
    }

    @Override
    public Class<EnforcementCase> type() {
        return EnforcementCase.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((EnforcementCaseEvent) event) {
            case EnforcementCaseEvent.Opened opened ->
                new WireEvent("org.rollcall.legal.enforcement-case.opened.v1", opened);
            case EnforcementCaseEvent.ProsecutionDecisionDue due ->
                new WireEvent("org.rollcall.legal.enforcement-case.prosecution-decision-due.v1", due);
        };
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("caseId.value"), List.of("referralId.value"));
    }
}
