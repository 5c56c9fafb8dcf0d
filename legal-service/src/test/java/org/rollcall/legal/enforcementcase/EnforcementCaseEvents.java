package org.rollcall.legal.enforcementcase;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.id.ReferralId;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;

/** What a case announces, with the facts of the published examples. */
public final class EnforcementCaseEvents {

    private static final EnforcementCaseId CASE = new EnforcementCaseId("0b8e6d0a-94a6-3a35-8f6a-7a3b6a0c9d11");
    private static final PupilId PUPIL = new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21");
    private static final ParentId PARENT = new ParentId("7d9f2b10-33aa-3c77-a6de-0e5b1c2d3f44");
    private static final LegalActionRequested ASKED = new LegalActionRequested(
            new CaseId("019a0f3c-52d1-7c11-8a4e-3f1b2c3d4e55"),
            new ReferralId("019a0f3a-1b2c-7d3e-9f40-516273849506"),
            PUPIL,
            "142101",
            ReferralType.PN_LEAVE,
            List.of(PARENT, new ParentId("c4a1e9b2-5d60-3f18-9e27-84b6d0f1a255")));

    private EnforcementCaseEvents() {}

    public static AggregateType<?> type() {
        return new EnforcementCaseType();
    }

    static EnforcementCase opened() {
        return EnforcementCase.open(CASE, ASKED, LocalDate.of(2026, 9, 21)).value();
    }

    static ProsecutionDecision called() {
        return new ProsecutionDecision(
                new NoticeId("5f0c7f3e-6a53-3a0e-9f0e-2d6f2f6f1a01"),
                PARENT,
                LocalDate.of(2026, 11, 18),
                LocalDate.of(2027, 3, 14));
    }

    public static Event[] all() {
        return new Event[] {
            EnforcementCase.open(CASE, ASKED, LocalDate.of(2026, 9, 21))
                    .events()
                    .getFirst(),
            opened().callForDecision(called()).events().getFirst()
        };
    }
}
