package org.rollcall.referral.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.Need;
import org.rollcall.referral.family.ConfidentialAddresses;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.form.ParentsView;
import org.rollcall.referral.pupil.NamedChild;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;

/** Shows a referral to a caller: what is known of it, what it still needs, and the steps that are open to them now. */
final class ReferralViews {

    private final AccessTable access;
    private final Schools schools;
    private final Pupils pupils;
    private final Checklists checklists;
    private final ConfidentialAddresses confidential;
    private final Clock clock;

    ReferralViews(
            AccessTable access,
            Schools schools,
            Pupils pupils,
            Checklists checklists,
            ConfidentialAddresses confidential,
            Clock clock) {
        this.access = access;
        this.schools = schools;
        this.pupils = pupils;
        this.checklists = checklists;
        this.confidential = confidential;
        this.clock = clock;
    }

    ReferralView of(Caller caller, Stored<Referral> stored) {
        Referral referral = stored.value();
        return of(
                caller,
                referral,
                schools.find(caller.tenant(), referral.school()),
                pupils.find(caller.tenant(), referral.pupil()));
    }

    ReferralView of(Caller caller, SubmittingReferral.Submitted submitted) {
        return of(caller, submitted.referral().value(), submitted.school(), submitted.pupil());
    }

    private ReferralView of(Caller caller, Referral referral, Optional<School> school, Optional<Pupil> pupil) {
        Threshold threshold =
                pupil.flatMap(it -> it.thresholdAt(referral.school())).orElse(null);
        return ReferralView.of(
                referral,
                threshold,
                checklist(caller, school, referral),
                caller.councilSide(),
                actions(caller, referral),
                leftOut(caller, referral));
    }

    /** What the council wrote is read by the school as the letter says it. */
    private UnaryOperator<Narrative> leftOut(Caller caller, Referral referral) {
        return caller.councilSide()
                ? UnaryOperator.identity()
                : confidential.leftOut(caller.tenant(), referral.pupil());
    }

    /** The parents; a confidential address only for the school that wrote it down and for those who must write to it. */
    ParentsView parents(Caller caller, Referral referral) {
        boolean shieldedToo = !caller.councilSide()
                || access.authoritiesOf(caller.roles()).contains("referral:read-shielded-address");
        return ParentsView.of(referral.form(), shieldedToo);
    }

    ReferralLine line(Caller caller, Referral referral, @Nullable NamedChild child) {
        return ReferralLine.of(referral, child, actions(caller, referral));
    }

    private List<ReferralView.ChecklistEntry> checklist(Caller caller, Optional<School> school, Referral referral) {
        EvidenceBuilder builder = school.map(School::evidenceBuilder).orElse(EvidenceBuilder.COUNCIL_WITH_SCHOOL);
        Form form = referral.form();
        EvidenceChecklist checklist = checklists.inForce(caller.tenant(), form.type(), LocalDate.now(clock));
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> needed(kind, checklist.need(kind, form.type(), builder), form))
                .filter(needed -> needed.need() != Need.NOT_ASKED)
                .toList();
    }

    private static ReferralView.ChecklistEntry needed(EvidenceKind kind, Need need, Form form) {
        boolean answered = form.evidence().stream().anyMatch(item -> item.kind() == kind && item.answers(need));
        return new ReferralView.ChecklistEntry(kind, need, answered);
    }

    private List<String> actions(Caller caller, Referral referral) {
        Set<String> authorities = access.authoritiesOf(caller.roles());
        return Arrays.stream(ReferralAction.values())
                .filter(action -> action.isOpenIn(referral.state())
                        && action.isOpenTo(authorities, referral.form().type()))
                .map(ReferralAction::written)
                .toList();
    }
}
