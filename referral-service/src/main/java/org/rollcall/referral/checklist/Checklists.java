package org.rollcall.referral.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.RecentlyRead;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.evidence.Choice;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.school.School;

/** The checklist that counts for a council, a type of referral and a day: the national one, with what the council chose. */
public final class Checklists {

    private final Aggregates<CouncilChecklist> councils;
    private final RecentlyRead<OfCouncil, Optional<CouncilChecklist>> recently;

    Checklists(Aggregates<CouncilChecklist> councils, Clock clock) {
        this.councils = councils;
        this.recently = new RecentlyRead<>(clock);
    }

    public EvidenceChecklist inForce(TenantId tenant, ReferralType type, LocalDate day) {
        List<Choice> chosen =
                version(tenant, type, day).map(ChecklistVersion::choices).orElse(List.of());
        return EvidenceChecklist.inForceOn(day).with(type, chosen);
    }

    /** What a school has to attach to a referral of a type on a day. */
    public ChecklistView view(TenantId tenant, School school, ReferralType type, LocalDate day) {
        return ChecklistView.of(school, type, day, inForce(tenant, type, day), version(tenant, type, day));
    }

    /** The council's own version that counts on a day, if it has one. */
    private Optional<ChecklistVersion> version(TenantId tenant, ReferralType type, LocalDate day) {
        return recently.get(
                        new OfCouncil(tenant, type), () -> find(tenant, type).map(Stored::value))
                .flatMap(council -> council.on(day));
    }

    Optional<Stored<CouncilChecklist>> find(TenantId tenant, ReferralType type) {
        return councils.find(tenant, type.name());
    }

    void forget(TenantId tenant, ReferralType type) {
        recently.forget(new OfCouncil(tenant, type));
    }

    private record OfCouncil(TenantId tenant, ReferralType type) {}
}
