package org.rollcall.referral.socialwork.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.Trigger;
import org.rollcall.referral.socialwork.news.WhoIsTold.About;
import org.rollcall.referral.socialwork.notification.Notifications;

/**
 * An absence without a known reason is told on its day, once for the day. When the reason is found before that, nobody need be told any more; when it is
 * found after that, the social worker is told of it as well. What is kept of the day decides, so that old news again changes nothing.
 */
final class UnexplainedAbsence {

    private final Aggregates<UnexplainedDay> days;
    private final Notifications notifications;
    private final WhoIsTold who;
    private final Clock clock;

    UnexplainedAbsence(Aggregates<UnexplainedDay> days, Notifications notifications, WhoIsTold who, Clock clock) {
        this.days = days;
        this.notifications = notifications;
        this.who = who;
        this.clock = clock;
    }

    void on(UnexplainedNews news, Received event) {
        UnexplainedDay day = keep(news, event);
        if (day.everStood()) {
            who.on(event.tenant(), day.pupil(), day.school(), day.day()).ifPresent(about -> follow(day, about, event));
        }
    }

    private UnexplainedDay keep(UnexplainedNews news, Received event) {
        String id = news.none().id();
        if (!days.createFrom(event, id, Change.of(news.changes(news.none())))) {
            days.apply(event, id, known -> Change.of(news.changes(known.value())));
        }
        return days.get(event.tenant(), id).value();
    }

    private void follow(UnexplainedDay day, About about, Received event) {
        String id = day.notificationId();
        Cause absent = new Cause(Trigger.UNEXPLAINED_ABSENCE, day.day());
        if (day.stands()) {
            notifications.due(event, about.facts(id, absent), List.of(absent));
            return;
        }
        Cause explained = new Cause(Trigger.ABSENCE_EXPLAINED, LocalDate.now(clock));
        if (notifications.explain(event, id, explained)) {
            String amended = Ids.from(id, "explained");
            notifications.due(event, about.facts(amended, explained), List.of(absent, explained));
        }
    }
}
