package org.rollcall.legal.noticetoimprove;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.NoticeSubject;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.improvement.BreachRule;
import org.rollcall.legal.improvement.ImprovementPeriod;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;

/** A notice to improve with the facts of the published examples, walked into each of its states. */
public final class NoticesToImproveForTests {

    static final LocalDate STARTS = LocalDate.of(2026, 9, 24);
    static final LocalDate ENDS = LocalDate.of(2026, 10, 14);
    static final LocalDate REVIEW = ENDS.plusDays(1);

    private NoticesToImproveForTests() {}

    public static AggregateType<?> type() {
        return new NoticeToImproveType();
    }

    static NoticeToImprove issued() {
        return new NoticeToImprove(
                new NoticeId("91c0a4de-18b7-3d2f-8c63-6f4a0b7d2e32"),
                new NoticeSubject(
                        new EnforcementCaseId("0b8e6d0a-94a6-3a35-8f6a-7a3b6a0c9d11"),
                        new CaseId("019a0f3c-52d1-7c11-8a4e-3f1b2c3d4e55"),
                        new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
                        new ParentId("7d9f2b10-33aa-3c77-a6de-0e5b1c2d3f44"),
                        "142101"),
                NoticeToImproveState.ISSUED,
                LocalDate.of(2026, 9, 21),
                DeliveryMethod.FIRST_CLASS,
                LocalDate.of(2026, 9, 23),
                new ImprovementPeriod.Dates(STARTS, ENDS),
                BreachRule.ANY_FURTHER_UNAUTHORISED,
                new Support(List.of("Early help"), List.of("Breakfast club"), "No unauthorised absence"),
                null);
    }

    static NoticeToImprove in(NoticeToImproveState state) {
        return switch (state) {
            case ISSUED -> issued();
            case MONITORING -> issued().asOf(STARTS).value();
            case REVIEW_DUE -> issued().asOf(REVIEW).value();
            case SUCCEEDED -> issued().conclude(succeeded(REVIEW)).value();
            case FAILED -> issued().conclude(failed(REVIEW)).value();
        };
    }

    static Outcome succeeded(LocalDate on) {
        return new Outcome(NoticeToImproveState.SUCCEEDED, "Attended every session", List.of(), "officer", on);
    }

    static Outcome failed(LocalDate on, MissedSession... breach) {
        return new Outcome(NoticeToImproveState.FAILED, "Still absent", List.of(breach), "officer", on);
    }

    public static Event[] all() {
        return new Event[] {
            issued().issue().events().getFirst(),
            issued().asOf(STARTS).events().getFirst(),
            in(NoticeToImproveState.REVIEW_DUE)
                    .conclude(failed(REVIEW))
                    .events()
                    .getFirst(),
            in(NoticeToImproveState.REVIEW_DUE)
                    .conclude(succeeded(REVIEW))
                    .events()
                    .getFirst()
        };
    }
}
