package org.rollcall.referral.duty.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyKind;

/** Lets a test begin with duties that have arisen. */
final class KnownDuties {

    static final Actor SOMEBODY = new Actor("somebody", "person");

    private static final LocalDate START = LocalDate.of(2026, 9, 21);
    private static final Mark MARK = new Mark("record", 1, Instant.parse("2026-09-21T08:00:00Z"));

    private KnownDuties() {}

    static Duty duty(DutyKind kind, CaseId caseId, String school, LocalDate dueOn) {
        String about = UUID.randomUUID().toString();
        PupilId pupil = new PupilId(UUID.randomUUID().toString());
        return Duty.of(kind, about, caseId, new SchoolUrn(school), pupil, START, dueOn);
    }

    /** Answers the id of the duty. */
    static String keep(Aggregates<KeptDuty> duties, TenantId council, Duty duty) {
        KeptDuty arisen = KeptDuty.arisen(Term.of(duty, 3, MARK));
        return duties.create(council, duty.id(), Change.of(arisen), SOMEBODY).id();
    }
}
