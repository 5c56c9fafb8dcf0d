package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.triage.Outcome;

/** Every event of a referral, with the facts of the published examples. */
public final class ReferralExamples {

    private static final ReferralEvent.Facts FACTS = new ReferralEvent.Facts(
            new ReferralId("019a0f3a-1b2c-7d3e-9f40-516273849506"),
            new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
            new SchoolUrn("142101"),
            ReferralType.PN_IRREGULAR);

    private ReferralExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        return contract.publishes(
                new ReferralAggregate(),
                new ReferralEvent.Submitted(FACTS),
                new ReferralEvent.Resubmitted(FACTS),
                new ReferralEvent.TriageStarted(FACTS),
                new ReferralEvent.Returned(FACTS, Outcome.RETURN_INCOMPLETE, LocalDate.of(2026, 10, 5)),
                new ReferralEvent.Redirected(FACTS, Outcome.REDIRECT_EARLY_HELP),
                new ReferralEvent.Refused(FACTS, Outcome.REFUSE_SUPPORT_NOT_EXHAUSTED),
                new ReferralEvent.Withdrawn(FACTS),
                new ReferralEvent.Lapsed(FACTS, LocalDate.of(2026, 10, 5)),
                accepted());
    }

    private static ReferralEvent.Accepted accepted() {
        return new ReferralEvent.Accepted(
                FACTS,
                Outcome.ACCEPT_LEGAL,
                new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
                List.of(
                        new ParentId("019a0f3b-33aa-7c77-a6de-0e5b1c2d3f44"),
                        new ParentId("019a0f3b-5d60-7f18-9e27-84b6d0f1a255")),
                new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18)),
                List.of(
                        EvidenceKind.REGISTER_PRINT,
                        EvidenceKind.PARENT_DETAILS,
                        EvidenceKind.LETTERS,
                        EvidenceKind.MEETING_NOTES,
                        EvidenceKind.ATTENDANCE_CONTRACT,
                        EvidenceKind.NTI,
                        EvidenceKind.AGENCY_INVOLVEMENT,
                        EvidenceKind.HEADTEACHER_SIGN_OFF),
                List.of(EvidenceKind.NTI));
    }
}
