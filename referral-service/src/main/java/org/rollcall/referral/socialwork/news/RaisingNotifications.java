package org.rollcall.referral.socialwork.news;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.NotificationId;
import org.rollcall.referral.socialwork.child.Children;
import org.rollcall.referral.socialwork.child.LinkedChild;
import org.rollcall.referral.socialwork.child.SocialWorkerLink;
import org.rollcall.referral.socialwork.notification.Notifications;

/** What happened to a child who had a social worker on that day must be told; to any other child nothing happens here. */
final class RaisingNotifications {

    private final Notifications notifications;
    private final Children children;
    private final CaseFiles files;

    RaisingNotifications(Notifications notifications, Children children, CaseFiles files) {
        this.notifications = notifications;
        this.children = children;
        this.files = files;
    }

    void on(TellingNews news, Received event) {
        Cause cause = news.cause();
        children.find(event.tenant(), news.pupil())
                .flatMap(child -> child.linkOn(cause.on()).map(link -> about(event, child, link, news)))
                .ifPresent(about -> raise(about, cause, event));
    }

    /** Who is told of whom, before the notification has its id. */
    private record About(
            LinkedChild child,
            SocialWorkerLink link,
            TellingNews news,
            @Nullable CaseId openCase) {

        NotificationFacts facts(String id, Cause cause) {
            return NotificationFacts.of(
                    new NotificationId(id), child.pupil(), news.school(), openCase, cause, link.responsible());
        }
    }

    private About about(Received event, LinkedChild child, SocialWorkerLink link, TellingNews news) {
        return new About(child, link, news, openCase(event.tenant(), child.caseId()));
    }

    private @Nullable CaseId openCase(TenantId tenant, @Nullable CaseId known) {
        return Optional.ofNullable(known)
                .flatMap(id -> files.find(tenant, id))
                .filter(KnownCase::open)
                .map(KnownCase::id)
                .orElse(null);
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
        String id = Ids.from("week", about.child().pupil().value(), about.news().schoolUrn(), week);
        if (!create(about, cause, event, id) && !notifications.gather(event, id, cause)) {
            create(
                    about,
                    cause,
                    event,
                    Ids.from(id, cause.trigger().name(), cause.on().toString()));
        }
    }

    private boolean create(About about, Cause cause, Received event, String id) {
        return notifications.due(event, about.facts(id, cause), cause);
    }
}
