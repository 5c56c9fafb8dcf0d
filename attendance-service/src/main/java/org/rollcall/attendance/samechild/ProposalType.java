package org.rollcall.attendance.samechild;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How proposals are stored, found and announced. */
final class ProposalType implements AggregateType<Proposal> {

    static final String VERDICT = "verdict";

    @Override
    public String collection() {
        return "sameChildProposals";
    }

    @Override
    public Class<Proposal> type() {
        return Proposal.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(VERDICT));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((ProposalEvent) event) {
            case ProposalEvent.Proposed proposed ->
                new WireEvent("org.rollcall.attendance.pupil.same-child-proposed.v1", proposed);
            case ProposalEvent.Decided decided ->
                new WireEvent("org.rollcall.attendance.pupil.same-child-decided.v1", decided);
        };
    }
}
