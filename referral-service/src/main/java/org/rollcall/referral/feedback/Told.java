package org.rollcall.referral.feedback;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.feedback.news.News;

/**
 * A piece of news for a school, from the event that it follows from.
 *
 * @param officer the subject of the officer's sign-in, when the news is about an officer
 */
record Told(
        Received event,
        News news,
        About about,
        List<Narrative> reasons,
        @Nullable String officer) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter AGE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    Told(Received event, News news, About about) {
        this(event, news, about, List.of(), null);
    }

    /** The same event always makes the same id, and ids are in the order of their age. */
    String id() {
        return AGE.format(event.time())
                + "-"
                + Ids.from("feedback", event.source(), event.type(), event.subject(), Long.toString(event.sequence()));
    }

    String letterId() {
        return Ids.from("letter", id());
    }

    LocalDate on() {
        return LocalDate.ofInstant(event.time(), LONDON);
    }

    Feedback feedback() {
        return Feedback.of(id(), news, about, on(), reasons, letterId());
    }
}
