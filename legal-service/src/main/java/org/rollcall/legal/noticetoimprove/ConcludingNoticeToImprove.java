package org.rollcall.legal.noticetoimprove;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.stereotype.Component;

/** A named officer decides whether attendance improved. */
@Component
class ConcludingNoticeToImprove {

    private final Aggregates<NoticeToImprove> notices;
    private final NoticesToImprove known;
    private final Clock clock;

    ConcludingNoticeToImprove(Aggregates<NoticeToImprove> notices, NoticesToImprove known, Clock clock) {
        this.notices = notices;
        this.known = known;
        this.clock = clock;
    }

    Stored<NoticeToImprove> conclude(Caller caller, NoticeId id, Version expected, OutcomeRequest request) {
        Stored<NoticeToImprove> notice = notices.unchanged(known.get(caller, id), expected);
        Outcome decided = request.by(caller.subject(), LocalDate.now(clock));
        return notices.save(notice, notice.value().conclude(decided), Actor.of(caller));
    }
}
