package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;

/**
 * What a case lacks before the council turns to the law: judged, as the school's referral was, by the checklist that the council has in
 * force that day, and of a school that builds its evidence alone with what is always asked of it.
 */
final class EvidenceForLaw {

    private final Checklists checklists;
    private final Schools schools;

    EvidenceForLaw(Checklists checklists, Schools schools) {
        this.checklists = checklists;
        this.schools = schools;
    }

    List<FailingGuard> missing(TenantId tenant, Case worked, LocalDate today) {
        ReferralType type = worked.basis().type().legalAction();
        EvidenceChecklist checklist = checklists.inForce(tenant, type, today);
        EvidenceBuilder builder = schools.find(tenant, worked.school())
                .map(School::evidenceBuilder)
                .orElse(EvidenceBuilder.COUNCIL_WITH_SCHOOL);
        List<EvidenceKind> answered = worked.origins().stream()
                .flatMap(origin -> origin.evidence().stream())
                .toList();
        List<EvidenceKind> held =
                worked.origins().stream().flatMap(Origin::held).toList();
        return checklist.unanswered(type, builder, answered, held).stream()
                .map(kind -> new FailingGuard("EVIDENCE_MISSING", kind + ": " + kind.shows(), checklist.provision()))
                .toList();
    }
}
