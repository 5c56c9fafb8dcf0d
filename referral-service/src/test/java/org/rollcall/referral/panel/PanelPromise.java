package org.rollcall.referral.panel;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.Sitting;
import org.rollcall.referral.panel.told.PanelEvent;

/** Every event of a panel, with the facts of the published examples. */
public final class PanelPromise {

    private static final ParentId ONE = new ParentId("019a0f3b-33aa-7c77-a6de-0e5b1c2d3f44");
    private static final ParentId OTHER = new ParentId("019a0f3b-5d60-7f18-9e27-84b6d0f1a255");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 22);

    private PanelPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new PanelAggregate(),
                new PanelEvent.Held(new PanelEvent.Decided(
                        facts(PanelKind.ATTENDANCE_PANEL),
                        DAY,
                        PanelOutcome.AGREEMENT_SET,
                        List.of(ONE),
                        List.of(ONE, OTHER),
                        LocalDate.of(2026, 11, 20))),
                new PanelEvent.Adjourned(
                        facts(PanelKind.CASE_CONFERENCE),
                        DAY,
                        LocalDate.of(2026, 10, 21),
                        Sitting.Adjournment.Reason.PARENT_CANNOT_COME),
                new PanelEvent.Cancelled(
                        facts(PanelKind.ATTENDANCE_PANEL),
                        LocalDate.of(2026, 10, 19),
                        PanelEnd.CancelReason.ATTENDANCE_IMPROVED),
                new PanelEvent.PreCourtOutcome(new PanelEvent.Decided(
                        facts(PanelKind.PRE_COURT), DAY, PanelOutcome.PROSECUTE, List.of(ONE), List.of(), null)));
    }

    private static PanelEvent.Facts facts(PanelKind kind) {
        return new PanelEvent.Facts(
                "019a3c20-7d4f-7052-8b63-1e2f3a4b5c6d",
                new AboutCase(
                        new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
                        new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
                        new SchoolUrn("142101")),
                kind);
    }
}
