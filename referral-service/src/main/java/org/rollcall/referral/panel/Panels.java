package org.rollcall.referral.panel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.OfficerOfCase;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.springframework.security.access.AccessDeniedException;

/** The panels of a case, as those who may see the case read them and those who work on it change them. */
public final class Panels {

    private static final String NAME = "panels";
    private static final int PAGE = 200;

    private final Aggregates<Panel> panels;
    private final CaseFiles cases;

    Panels(Aggregates<Panel> panels, CaseFiles cases) {
        this.panels = panels;
        this.cases = cases;
    }

    /** Whether a panel of the case decided that the parent is interviewed under caution. */
    public boolean invitesToInterview(TenantId tenant, CaseId caseId, String panelId, ParentId parent) {
        return find(tenant, caseId.value(), panelId)
                .flatMap(found -> found.value().decision())
                .filter(decision -> decision.outcome() == PanelOutcome.INVITE_IUC)
                .filter(decision -> decision.about().contains(parent))
                .isPresent();
    }

    Slice<Stored<Panel>> list(Caller caller, String caseId, @Nullable String after, int limit) {
        KnownCase known = cases.visible(caller, caseId);
        return ofCase(caller.tenant(), known.id(), after, limit);
    }

    Stored<Panel> get(Caller caller, String caseId, String id) {
        cases.visible(caller, caseId);
        return find(caller.tenant(), caseId, id).orElseThrow(() -> new NotFound(NAME, id));
    }

    /** The panel for somebody who works on the case, or chairs it, if it still is what they saw. */
    Stored<Panel> toChange(Seen seen, String caseId) {
        Caller caller = seen.caller();
        Panel panel = get(caller, caseId, seen.id()).value();
        KnownCase known = cases.open(caller, caseId);
        if (!caller.subject().equals(panel.chair())) {
            OfficerOfCase.require(caller, known.officer());
        }
        return panels.get(caller.tenant(), seen.id(), seen.version());
    }

    /** The same for its decision, which before court is for the team leader who chairs it. */
    Stored<Panel> toDecide(Seen seen, String caseId) {
        Stored<Panel> found = toChange(seen, caseId);
        if (!mayDecide(seen.caller(), found.value())) {
            throw new AccessDeniedException("for the team leader who chairs it");
        }
        return found;
    }

    KnownCase caseToPlanIn(Caller caller, String caseId) {
        KnownCase known = cases.open(caller, caseId);
        OfficerOfCase.require(caller, known.officer());
        return known;
    }

    Stored<Panel> create(Caller caller, IdempotencyKey key, Change<Panel> planned) {
        return panels.createOnce(caller.tenant(), planned.value().id(), key.requestHash(), planned, Actor.of(caller));
    }

    Stored<Panel> step(Seen seen, String caseId, Function<Panel, Change<Panel>> step) {
        Stored<Panel> found = toChange(seen, caseId);
        return save(seen.caller(), found, step.apply(found.value()));
    }

    Stored<Panel> save(Caller caller, Stored<Panel> loaded, Change<Panel> change) {
        return panels.save(loaded, change, Actor.of(caller));
    }

    /** The parents who were invited to some panel of the case whose day has come. */
    Set<ParentId> hadAChance(TenantId tenant, CaseId caseId, LocalDate today) {
        Set<ParentId> parents = new HashSet<>();
        Slice.all(after -> ofCase(tenant, caseId, after, PAGE))
                .forEach(panel -> parents.addAll(panel.value().hadAChanceBy(today)));
        return parents;
    }

    boolean mayChange(Caller caller, Panel panel) {
        KnownCase known = cases.visible(caller, panel.about().caseId().value());
        return caller.councilSide()
                && known.open()
                && (caller.subject().equals(panel.chair()) || OfficerOfCase.is(caller, known.officer()));
    }

    static boolean mayDecide(Caller caller, Panel panel) {
        return !panel.kind().isBeforeCourt()
                || (caller.has(Role.TEAM_LEADER) && caller.subject().equals(panel.chair()));
    }

    private Slice<Stored<Panel>> ofCase(TenantId tenant, CaseId caseId, @Nullable String after, int limit) {
        return panels.slice(tenant, Map.of(PanelAggregate.CASE, caseId.value()), after, limit);
    }

    private Optional<Stored<Panel>> find(TenantId tenant, String caseId, String id) {
        return panels.find(tenant, id)
                .filter(found -> found.value().about().caseId().value().equals(caseId));
    }
}
