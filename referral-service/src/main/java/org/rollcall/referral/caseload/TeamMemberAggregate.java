package org.rollcall.referral.caseload;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps who has or had a case. */
final class TeamMemberAggregate implements AggregateType<TeamMember> {

    @Override
    public String collection() {
        return "teamMembers";
    }

    @Override
    public Class<TeamMember> type() {
        return TeamMember.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("an officer is announced by no event");
    }
}
