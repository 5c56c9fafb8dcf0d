package org.rollcall.attendance.samechild;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Seen;

/** The proposals of a council, for its officers. */
final class Proposals {

    private final Aggregates<Proposal> proposals;
    private final Aggregates<Elsewhere> elsewhere;
    private final Roll roll;

    Proposals(Aggregates<Proposal> proposals, Aggregates<Elsewhere> elsewhere, Roll roll) {
        this.proposals = proposals;
        this.elsewhere = elsewhere;
        this.roll = roll;
    }

    Slice<Stored<Proposal>> page(TenantId tenant, @Nullable Verdict verdict, @Nullable String after, int limit) {
        Map<String, Object> equal = verdict == null ? Map.of() : Map.of(ProposalType.VERDICT, verdict.name());
        return proposals.slice(tenant, equal, after, limit);
    }

    Stored<Proposal> get(TenantId tenant, String id) {
        return proposals.get(tenant, id);
    }

    Stored<Proposal> decide(Seen seen, Verdict found) {
        Caller caller = seen.caller();
        Stored<Proposal> proposal = proposals.get(caller.tenant(), seen.id(), seen.version());
        return proposals.save(proposal, proposal.value().decide(found, caller.subject()), Actor.of(caller));
    }

    Slice<Stored<Elsewhere>> elsewhere(TenantId tenant, @Nullable String after, int limit) {
        return elsewhere.slice(tenant, Map.of(), after, limit);
    }

    ProposalView view(Stored<Proposal> stored) {
        Proposal proposal = stored.value();
        return ProposalView.of(
                proposal,
                Stream.of(proposal.pupilId(), proposal.otherPupilId())
                        .flatMap(id -> roll.find(stored.tenant(), id).stream())
                        .toList());
    }
}
