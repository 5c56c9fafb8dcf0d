package org.rollcall.legal.penaltynotice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class PenaltyNoticeType implements AggregateType<PenaltyNotice> {

    static final String NAME = "penaltyNotices";
    static final String CASE = "content.subject.enforcementCaseId.value";

    private static final String PREFIX = "org.rollcall.legal.penalty-notice.";

    @Override
    public String collection() {
        return NAME;
    }

    @Override
    public Class<PenaltyNotice> type() {
        return PenaltyNotice.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((PenaltyNoticeEvent) event) {
            case PenaltyNoticeEvent.Issued issued -> new WireEvent(PREFIX + "issued.v1", issued);
            case PenaltyNoticeEvent.Served served -> new WireEvent(PREFIX + "served.v1", served);
            case PenaltyNoticeEvent.DiscountExpired expired -> new WireEvent(PREFIX + "discount-expired.v1", expired);
            case PenaltyNoticeEvent.Paid paid -> new WireEvent(PREFIX + "paid.v1", paid);
            case PenaltyNoticeEvent.ExpiredUnpaid expired -> new WireEvent(PREFIX + "expired-unpaid.v1", expired);
        };
    }

    @Override
    public Optional<LocalDate> due(PenaltyNotice notice) {
        return notice.due();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(CASE));
    }
}
