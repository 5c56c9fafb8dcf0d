package org.rollcall.referral.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.evidence.Choice;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.ReferralType;

/** A council writes its checklist and brings it into force. Before the first draft there is version 0, with nothing in it. */
final class SettingChecklist {

    private static final Version NONE = new Version(0);

    private final Aggregates<CouncilChecklist> councils;
    private final Checklists checklists;
    private final Clock clock;

    SettingChecklist(Aggregates<CouncilChecklist> councils, Checklists checklists, Clock clock) {
        this.councils = councils;
        this.checklists = checklists;
        this.clock = clock;
    }

    Stored<CouncilChecklist> read(TenantId tenant, ReferralType type) {
        return checklists
                .find(tenant, type)
                .orElseGet(() -> new Stored<>(tenant, type.name(), NONE, CouncilChecklist.none(type)));
    }

    Stored<CouncilChecklist> draft(Caller caller, ReferralType type, Version expected, List<Choice> choices) {
        EvidenceChecklist national = EvidenceChecklist.inForceOn(LocalDate.now(clock));
        return change(caller, type, expected, known -> known.draft(choices, national));
    }

    Stored<CouncilChecklist> bringIntoForce(Caller caller, ReferralType type, Version expected, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        String provision = EvidenceChecklist.inForceOn(from).provision();
        return change(caller, type, expected, known -> known.bringIntoForce(from, today, caller.subject(), provision));
    }

    private Stored<CouncilChecklist> change(
            Caller caller,
            ReferralType type,
            Version expected,
            Function<CouncilChecklist, Change<CouncilChecklist>> step) {
        Optional<Stored<CouncilChecklist>> known = checklists.find(caller.tenant(), type);
        if (!known.map(Stored::version).orElse(NONE).equals(expected)) {
            throw stale(type, expected);
        }
        Change<CouncilChecklist> next =
                step.apply(known.map(Stored::value).orElseGet(() -> CouncilChecklist.none(type)));
        Stored<CouncilChecklist> saved =
                known.isPresent() ? councils.save(known.get(), next, Actor.of(caller)) : first(caller, type, next);
        checklists.forget(caller.tenant(), type);
        return saved;
    }

    private Stored<CouncilChecklist> first(Caller caller, ReferralType type, Change<CouncilChecklist> first) {
        try {
            return councils.create(caller.tenant(), type.name(), first, Actor.of(caller));
        } catch (AlreadyExists somebodyWasFirst) {
            throw stale(type, NONE);
        }
    }

    private static StaleVersion stale(ReferralType type, Version expected) {
        return new StaleVersion("councilChecklists", type.name(), expected);
    }
}
