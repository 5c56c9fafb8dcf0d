package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.casework.ending.DataPackItem;
import org.rollcall.referral.casework.ending.Receiver;
import org.rollcall.referral.casework.ending.Transfer;
import org.rollcall.referral.casework.plan.Allocation;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.casework.proof.EvidenceRow;
import org.rollcall.referral.casework.proof.LegalPlanning;
import org.rollcall.referral.casework.terms.Terms;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReferralType;

/** Cases for tests, each led to its state by its own steps. */
final class SampleCases {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    static final Terms TERMS = new Terms(TODAY, TODAY.plusDays(2), TODAY.plusDays(7), TODAY.plusWeeks(6));
    static final List<FailingGuard> NOTHING = List.of();
    static final LegalPlanning PLANNED = planned();
    static final List<EvidenceKind> EVERYTHING = List.of(EvidenceKind.values());

    private SampleCases() {}

    static Case in(CaseState state) {
        return switch (state) {
            case UNALLOCATED -> opened(origin("R1", ReferralType.PN_IRREGULAR, EVERYTHING));
            case ACTIVE ->
                in(CaseState.UNALLOCATED)
                        .allocate(to("officer-1", null), NOTHING, TERMS)
                        .value();
            case LEGAL_PLANNING ->
                in(CaseState.ACTIVE).requestLegalAction(false, PLANNED).value();
            case CLOSED ->
                in(CaseState.ACTIVE)
                        .close(closure(CloseReason.DUPLICATE, null), false, NOTHING)
                        .value();
            case TRANSFERRED ->
                in(CaseState.ACTIVE)
                        .transfer(transfer(DataPackItem.values()), NOTHING)
                        .value();
        };
    }

    static Case opened(Origin origin) {
        return Case.begin(new CaseId("K1"), new PupilId("C1"), new SchoolUrn("142101"), origin, TODAY)
                .open(TERMS)
                .value();
    }

    static Case worked(Origin origin) {
        return opened(origin).allocate(to("officer-1", null), NOTHING, TERMS).value();
    }

    static Origin origin(String referral, ReferralType type, List<EvidenceKind> evidence) {
        Window window = new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18));
        return new Origin(new ReferralId(referral), type, List.of(new ParentId("P1")), window, evidence, null);
    }

    static LegalPlanning planned(EvidenceRow... rows) {
        return new LegalPlanning(TODAY, "officer-1", ReferralType.PROSECUTION, "the checklist", List.of(rows));
    }

    static Allocation to(String officer, @Nullable String reason) {
        return new Allocation(officer, TODAY, "leader", reason == null ? null : new Narrative(reason));
    }

    static Closure closure(CloseReason reason, @Nullable String words) {
        return new Closure(reason, null, words == null ? null : new Narrative(words), TODAY, "somebody");
    }

    static Transfer transfer(DataPackItem... pack) {
        return new Transfer(new Receiver(Receiver.Kind.COUNCIL, "992"), List.of(pack), null, TODAY, "leader");
    }
}
