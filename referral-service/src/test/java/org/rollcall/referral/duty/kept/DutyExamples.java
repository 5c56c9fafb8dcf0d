package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;

/** Every event of a duty, with the facts of the published examples. */
public final class DutyExamples {

    static final Duty REVIEW = Duty.of(
            DutyKind.REVIEW_CASE,
            "019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55",
            new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
            new SchoolUrn("142101"),
            new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
            LocalDate.of(2026, 9, 21),
            LocalDate.of(2026, 11, 2));

    private DutyExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        LocalDate done = LocalDate.of(2026, 10, 30);
        DutyFacts facts = new DutyFacts(REVIEW, "b1f6a0a4-53a0-4a5e-8f5d-0e2d7c1b9a30");
        return contract.publishes(
                        new Announcing(),
                        new DutyEvent.Arises(REVIEW),
                        new DutyEvent.Met(REVIEW.id(), done),
                        new DutyEvent.Falls(REVIEW.id(), done))
                .publishes(new DutyAggregate(), new DutyNotice.Approaching(facts), new DutyNotice.Missed(facts));
    }

    /** Any record that duties follow from. */
    private static final class Announcing implements AggregateType<Object> {

        @Override
        public String collection() {
            return "announcing";
        }

        @Override
        public Class<Object> type() {
            return Object.class;
        }

        @Override
        public WireEvent wire(Event event) {
            return DutyEvent.wire((DutyEvent) event);
        }
    }
}
