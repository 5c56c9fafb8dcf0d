package org.rollcall.referral.socialwork.news;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.news.WhoIsTold.About;
import org.rollcall.referral.socialwork.notification.Notifications;

/** What happened to a child who had a social worker on that day must be told; to any other child nothing happens here. */
final class RaisingNotifications {

    private final Notifications notifications;
    private final WhoIsTold who;

    RaisingNotifications(Notifications notifications, WhoIsTold who) {
        this.notifications = notifications;
        this.who = who;
    }

    void on(TellingNews news, Received event) {
        Cause cause = news.cause();
        who.on(event.tenant(), news.pupil(), news.school(), cause.on()).ifPresent(about -> raise(about, cause, event));
    }

    private void raise(About about, Cause cause, Received event) {
        if (cause.trigger().isWeekly()) {
            gather(about, cause, event);
        } else {
            create(
                    about,
                    cause,
                    event,
                    Ids.from(event.subject(), cause.trigger().name(), cause.on().toString()));
        }
    }

    /** With the other news of the week; alone, when that week's has gone out already. */
    private void gather(About about, Cause cause, Received event) {
        String week = cause.on()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .toString();
        String id = Ids.from("week", about.pupil().value(), about.school().value(), week);
        if (!create(about, cause, event, id) && !notifications.gather(event, id, cause)) {
            create(
                    about,
                    cause,
                    event,
                    Ids.from(id, cause.trigger().name(), cause.on().toString()));
        }
    }

    private boolean create(About about, Cause cause, Received event, String id) {
        return notifications.due(event, about.facts(id, cause), List.of(cause));
    }
}
