package org.rollcall.referral.worktime;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.worktime.entry.Activity;
import org.rollcall.referral.worktime.entry.Reversal;
import org.rollcall.referral.worktime.entry.ReversalReason;
import org.rollcall.referral.worktime.entry.TimeEntry;
import org.rollcall.referral.worktime.entry.TimeKind;

/**
 * An entry as its reader sees it.
 *
 * @param stands whether it counts: it was not reversed
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimeEntryView(
        String id,
        String officer,
        String schoolUrn,
        @Nullable String caseId,
        LocalDate date,
        String start,
        int minutes,
        TimeKind kind,
        Activity activity,
        boolean stands,
        @Nullable ReversalReason reversedFor,
        @Nullable String reversedBy,
        @Nullable LocalDate reversedOn,
        List<String> actions) {

    static TimeEntryView of(KeptEntry kept, boolean mayReverse) {
        TimeEntry entry = kept.entry();
        Reversal reversed = entry.reversed();
        return new TimeEntryView(
                entry.id(),
                kept.day().value().officer(),
                entry.school().value(),
                entry.caseId() == null ? null : entry.caseId().value(),
                kept.day().value().date(),
                TimeMessage.written(entry.start()),
                entry.minutes(),
                entry.kind(),
                entry.activity(),
                entry.stands(),
                reversed == null ? null : reversed.reason(),
                reversed == null ? null : reversed.by(),
                reversed == null ? null : reversed.on(),
                mayReverse && entry.stands() ? List.of("reverse") : List.of());
    }
}
