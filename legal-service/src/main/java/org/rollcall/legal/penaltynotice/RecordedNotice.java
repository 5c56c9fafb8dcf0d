package org.rollcall.legal.penaltynotice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.letter.LetterSeal;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;

/** A penalty notice as it was at a version, for the rest of this service to read. */
public record RecordedNotice(
        TenantId tenant,
        Version version,
        NoticeContent content,
        PenaltyNoticeState state,
        @Nullable LetterSeal letter,
        List<Payment> payments) {

    static RecordedNotice of(Stored<PenaltyNotice> stored) {
        PenaltyNotice notice = stored.value();
        return new RecordedNotice(
                stored.tenant(),
                stored.version(),
                notice.content(),
                notice.state(),
                notice.letter(),
                notice.payments());
    }
}
