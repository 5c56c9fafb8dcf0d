package org.rollcall.referral.allocation.handover;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.allocation.OfficersCases;

/** A team leader hands over a leaver's cases: written down first, then moved, case by case. */
final class HandingOver {

    private static final int ATTEMPTS = 5;

    private final Aggregates<Handover> handovers;
    private final OfficersCases cases;
    private final MovingOn moving;
    private final Clock clock;

    HandingOver(Aggregates<Handover> handovers, OfficersCases cases, Clock clock) {
        this.handovers = handovers;
        this.cases = cases;
        this.moving = new MovingOn(cases);
        this.clock = clock;
    }

    Stored<Handover> get(TenantId tenant, String officer) {
        return handovers.get(tenant, id(officer));
    }

    Stored<Handover> handOver(Caller caller, String officer, Plan plan) {
        begin(caller, officer, plan);
        return finish(caller.tenant(), officer, Actor.of(caller));
    }

    /** Writes down what is to be done; asked again while it is under way, it is the same handover. */
    Stored<Handover> begin(Caller caller, String officer, Plan plan) {
        for (int attempt = 1; ; attempt++) {
            try {
                return beginOnce(caller, officer, plan);
            } catch (StaleVersion | AlreadyExists overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private Stored<Handover> beginOnce(Caller caller, String officer, Plan plan) {
        var held = cases.heldBy(caller.tenant(), officer);
        LocalDate today = LocalDate.now(clock);
        Stored<Handover> known = handovers.find(caller.tenant(), id(officer)).orElse(null);
        if (known == null) {
            Handover first = Handover.begin(officer, plan, caller.subject(), today, held);
            return handovers.create(caller.tenant(), id(officer), Change.of(first), Actor.of(caller));
        }
        Handover next = known.value().again(plan, caller.subject(), today, held);
        return next.equals(known.value()) ? known : handovers.save(known, Change.of(next), Actor.of(caller));
    }

    /** To its end, taking turns with the worker that keeps deadlines should both be at it. */
    private Stored<Handover> finish(TenantId tenant, String officer, Actor actor) {
        Stored<Handover> now = get(tenant, officer);
        while (now.value().isRunning()) {
            now = step(now, actor);
        }
        return now;
    }

    private Stored<Handover> step(Stored<Handover> now, Actor actor) {
        try {
            return handovers.save(now, moving.step(now, LocalDate.now(clock)), actor);
        } catch (StaleVersion otherWasFirst) {
            return handovers.get(now.tenant(), now.id());
        }
    }

    static String id(String officer) {
        return Ids.from("handover", officer);
    }
}
