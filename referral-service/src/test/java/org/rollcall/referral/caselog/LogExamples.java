package org.rollcall.referral.caselog;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.caselog.entry.EntryKind;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.Whose;
import org.rollcall.referral.caselog.told.LogEvent;

/** Every event of the log, with the facts of the published examples. */
public final class LogExamples {

    private static final String ID = "019a1442-7a10-3b7c-9d52-6e1f0a8b4c71";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);
    private static final Whose WHOSE = new Whose(
            new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
            new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
            new SchoolUrn("142101"));

    private LogExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        EntryKind kind = EntryKind.HOME_VISIT;
        ParentId parent = new ParentId("019a0f3b-33aa-7c77-a6de-0e5b1c2d3f44");
        return contract.publishes(
                new LogEntryType(),
                new LogEvent.Planned(ID, WHOSE, kind, DAY),
                new LogEvent.Added(ID, WHOSE, kind, DAY, true, false, "019a1441-1f2e-3d4c-8b5a-69788796a5b4"),
                new LogEvent.Ended(ID, WHOSE, kind, EntryState.MISSED),
                new LogEvent.SharingChanged(ID, WHOSE, kind, true),
                new LogEvent.VisitMade(ID, WHOSE, parent, DAY, 2, HomeVisit.Outcome.SEEN_PARENT));
    }
}
