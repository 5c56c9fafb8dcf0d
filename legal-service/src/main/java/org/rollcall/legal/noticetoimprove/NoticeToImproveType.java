package org.rollcall.legal.noticetoimprove;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class NoticeToImproveType implements AggregateType<NoticeToImprove> {

    static final String NAME = "noticesToImprove";

    private static final String PREFIX = "org.rollcall.legal.notice-to-improve.";

    @Override
    public String collection() {
        return NAME;
    }

    @Override
    public Class<NoticeToImprove> type() {
        return NoticeToImprove.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((NoticeToImproveEvent) event) {
            case NoticeToImproveEvent.Issued issued -> new WireEvent(PREFIX + "issued.v1", issued);
            case NoticeToImproveEvent.MonitoringStarted started ->
                new WireEvent(PREFIX + "monitoring-started.v1", started);
            case NoticeToImproveEvent.Failed failed -> new WireEvent(PREFIX + "failed.v1", failed);
            case NoticeToImproveEvent.Succeeded succeeded -> new WireEvent(PREFIX + "succeeded.v1", succeeded);
        };
    }

    @Override
    public Optional<LocalDate> due(NoticeToImprove notice) {
        return notice.due();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("subject.enforcementCaseId.value"));
    }
}
