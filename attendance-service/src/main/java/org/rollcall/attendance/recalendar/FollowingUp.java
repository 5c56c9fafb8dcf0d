package org.rollcall.attendance.recalendar;

import java.util.List;
import org.rollcall.attendance.recalendar.CalendarChange.MarksOfDay;
import org.rollcall.attendance.school.CalendarConsequences;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Recalendaring;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges a school's registers by its new calendar and keeps the report, once for each change. */
final class FollowingUp implements CalendarConsequences {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingUp.class);
    private static final Actor WORKER = Actor.system("calendars");

    private final JudgingAgain judging;
    private final Aggregates<CalendarChange> changes;

    FollowingUp(JudgingAgain judging, Aggregates<CalendarChange> changes) {
        this.judging = judging;
        this.changes = changes;
    }

    @Override
    public void follow(TenantId tenant, KnownSchool school, Recalendaring change) {
        JudgingAgain.Judged judged = judging.school(tenant, school.urn(), school.calendar(), WORKER);
        try {
            changes.create(tenant, change.id(), Change.of(report(school, change, judged)), WORKER);
        } catch (AlreadyExists reportedBefore) {
            LOG.debug("An attempt that was cut short had written the report", reportedBefore);
        }
    }

    private static CalendarChange report(KnownSchool school, Recalendaring change, JudgingAgain.Judged judged) {
        SchoolCalendar before = change.before();
        SchoolCalendar now = school.calendar();
        List<MarksOfDay> without = judged.marksWithoutSession().entrySet().stream()
                .map(day -> new MarksOfDay(day.getKey(), day.getValue()))
                .toList();
        return new CalendarChange(
                school.urn(),
                change.cause(),
                change.since(),
                change.by(),
                before.id(),
                now.id(),
                CalendarChange.written(SessionChanges.only(now, before)),
                CalendarChange.written(SessionChanges.only(before, now)),
                judged.registers(),
                judged.crossingsCome(),
                judged.crossingsGone(),
                without);
    }
}
