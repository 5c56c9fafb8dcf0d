package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.casework.proof.EvidenceRow;
import org.rollcall.referral.casework.proof.LegalPlanning;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;

/**
 * What a case rests on when the council turns to the law, and what it lacks: judged, as the school's referral was, by the checklist that
 * the council has in force that day, and of a school that builds its evidence alone with what is always asked of it. What the council
 * gathered in the case counts beside what the school attached.
 */
final class EvidenceForLaw {

    private final Checklists checklists;
    private final Schools schools;
    private final List<ProvesEvidence> records;

    EvidenceForLaw(Checklists checklists, Schools schools, List<ProvesEvidence> records) {
        this.checklists = checklists;
        this.schools = schools;
        this.records = List.copyOf(records);
    }

    LegalPlanning plan(TenantId tenant, Case worked, String by, LocalDate today) {
        ReferralType action = worked.basis().type().legalAction();
        EvidenceChecklist checklist = checklists.inForce(tenant, action, today);
        EvidenceBuilder builder = schools.find(tenant, worked.school())
                .map(School::evidenceBuilder)
                .orElse(EvidenceBuilder.COUNCIL_WITH_SCHOOL);
        List<Proof> proofs = OwnEvidence.of(worked, recorded(tenant, worked));
        return new LegalPlanning(
                today, by, action, checklist.provision(), EvidenceRow.of(checklist, action, builder, proofs));
    }

    private List<Proof> recorded(TenantId tenant, Case worked) {
        AboutCase about = new AboutCase(worked.id(), worked.pupil(), worked.school());
        return records.stream().flatMap(kind -> kind.proofs(tenant, about)).toList();
    }
}
