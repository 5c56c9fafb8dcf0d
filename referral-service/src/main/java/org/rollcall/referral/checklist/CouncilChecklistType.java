package org.rollcall.referral.checklist;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps councils' checklists; the id is the type of referral. They are announced to nobody. */
final class CouncilChecklistType implements AggregateType<CouncilChecklist> {

    @Override
    public String collection() {
        return "councilChecklists";
    }

    @Override
    public Class<CouncilChecklist> type() {
        return CouncilChecklist.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a council's checklist announces nothing");
    }
}
