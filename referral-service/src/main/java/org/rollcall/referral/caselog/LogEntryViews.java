package org.rollcall.referral.caselog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.referral.caselog.LogEntryView.CorrectsView;
import org.rollcall.referral.caselog.LogEntryView.DeedView;
import org.rollcall.referral.caselog.LogEntryView.LogEndView;
import org.rollcall.referral.caselog.LogEntryView.LogPlanView;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.Plan;

/** Shows entries to a caller, with the steps that are open to them now. */
final class LogEntryViews {

    static final String WRITE = "case-log:write";

    private final AccessTable access;
    private final CaseLogs logs;

    LogEntryViews(AccessTable access, CaseLogs logs) {
        this.access = access;
        this.logs = logs;
    }

    CursorPage<LogEntryView> of(Caller caller, CaseLogs.Page page) {
        return CursorPage.of(
                page.slice(), found -> of(caller, found, page.corrections().get(found.id())));
    }

    LogEntryView of(Caller caller, Stored<LogEntry> stored) {
        Map<String, String> corrections = logs.corrections(stored.tenant(), List.of(stored.id()));
        return of(caller, stored, corrections.get(stored.id()));
    }

    private LogEntryView of(Caller caller, Stored<LogEntry> stored, @Nullable String correctedBy) {
        LogEntry shown = stored.value();
        boolean forCouncil = caller.councilSide();
        Plan plan = shown.plan();
        Deed deed = shown.deed();
        LogEntry.Ended ended = shown.ended();
        LogEntry.Correction corrects = shown.corrects();
        return new LogEntryView(
                stored.id(),
                shown.whose().caseId().value(),
                shown.kind(),
                shown.state(),
                shown.at(),
                shown.shared(),
                forCouncil ? shown.written().by() : null,
                shown.written().on(),
                plan == null ? null : LogPlanView.of(plan, forCouncil),
                deed == null ? null : DeedView.of(deed, forCouncil),
                ended == null ? null : LogEndView.of(ended, forCouncil),
                corrects == null ? null : CorrectsView.of(corrects, forCouncil),
                correctedBy,
                actions(caller, shown.state(), Objects.nonNull(correctedBy)));
    }

    private List<String> actions(Caller caller, EntryState state, boolean corrected) {
        if (corrected || !access.authoritiesOf(caller.roles()).contains(WRITE)) {
            return List.of();
        }
        return switch (state) {
            case PLANNED -> List.of("complete", "cancel", "miss", "share");
            case DONE -> List.of("correct", "share");
            case CANCELLED, MISSED -> List.of("share");
        };
    }
}
