package org.rollcall.referral.panel;

import static org.rollcall.referral.evidence.Narrative.narrative;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.invitation.Notice;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.Sitting;

/** Planning a panel, inviting to it, putting it off and cancelling it. */
final class ConveningPanels {

    static final Setting NOTICE_DAYS = new Setting(
            "panel.notice-days",
            10,
            1,
            30,
            "Working days before a panel by which each parent has the invitation",
            "Practice of councils; no enactment sets it");

    private final Panels panels;
    private final PanelLetters letters;
    private final Settings settings;
    private final Clock clock;

    ConveningPanels(Panels panels, PanelLetters letters, Settings settings, Clock clock) {
        this.panels = panels;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    Stored<Panel> plan(Caller caller, String caseId, IdempotencyKey key, PanelRequests.PanelPlanRequest plan) {
        KnownCase known = panels.caseToPlanIn(caller, caseId);
        return panels.create(
                caller,
                key,
                Panel.plan(
                        Ids.from(key.idFor(caller), caseId),
                        new AboutCase(known.id(), known.pupil(), known.school()),
                        known.parents(),
                        plan.kind(),
                        plan.chair(),
                        plan.when().sitting(today()),
                        narrative(plan.councilNote()),
                        notice(caller.tenant())));
    }

    Stored<Panel> planAgain(Seen seen, String caseId, PanelRequests.AgainRequest again) {
        return panels.step(
                seen,
                caseId,
                panel -> panel.planAgain(
                        again.when().sitting(today()),
                        again.chair(),
                        notice(seen.caller().tenant())));
    }

    /** Sends each parent a letter. */
    Stored<Panel> invite(Seen seen, String caseId, PanelRequests.InvitationRequest written) {
        Caller caller = seen.caller();
        Stored<Panel> found = panels.toChange(seen, caseId);
        Invitation invitation = written.invitation(today());
        Notice notice = notice(caller.tenant());
        found.value().requireMayInvite(invitation, notice);
        Invitation sent = letters.invitations(found, invitation, Actor.of(caller));
        return panels.save(caller, found, found.value().invite(sent, notice));
    }

    Stored<Panel> adjourn(Seen seen, String caseId, Sitting.Adjournment.Reason reason, @Nullable Narrative note) {
        return panels.step(seen, caseId, panel -> panel.adjourn(new Sitting.Adjournment(today(), reason, note)));
    }

    Stored<Panel> cancel(Seen seen, String caseId, PanelEnd.CancelReason reason, @Nullable Narrative note) {
        return panels.step(seen, caseId, panel -> panel.cancel(PanelEnd.cancelled(today(), reason, note)));
    }

    private Notice notice(TenantId tenant) {
        return new Notice(settings.number(tenant, NOTICE_DAYS.key(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
