package org.rollcall.referral.socialwork.letter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.socialwork.attendance.AbsenceFigure;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.Trigger;
import org.rollcall.referral.socialwork.notification.KnownNotification;

/** What a social worker is told, as a message. Its subject carries initials and our reference, and nothing else about the child. */
final class TellingLetter {

    static final String MESSAGE = "social-worker-message";
    static final String DIGEST = "social-worker-digest";

    static final LetterKind MESSAGE_KIND = new LetterKind(
            MESSAGE,
            1,
            "Message to a child's social worker",
            Map.of(
                    "opening",
                    "We are writing because you are the social worker of {{child}}, or take messages for them."),
            sample(List.of(Map.of(
                    "what",
                    "The school proposed to delete the child's name from its admission register.",
                    "on",
                    "21 September 2026"))));

    static final LetterKind DIGEST_KIND = new LetterKind(
            DIGEST,
            1,
            "Weekly attendance digest for a child's social worker",
            Map.of("opening", "This is what changed in the attendance of {{child}} in the week before this message."),
            sample(List.of(Map.of(
                    "what",
                    "The child had missed a tenth or more of this year's sessions: persistent absence.",
                    "on",
                    "18 September 2026"))));

    private static final int REFERENCE = 8;

    private TellingLetter() {}

    static String kind(KnownNotification notification) {
        return notification.facts().trigger().isWeekly() ? DIGEST : MESSAGE;
    }

    /** @param card empty while nobody asked the school who the child is: then the reference must do */
    static Map<String, Object> data(
            KnownNotification notification, Optional<PupilCard> card, Optional<AbsenceFigure> figure) {
        String reference = reference(notification.facts());
        Map<String, Object> data = new HashMap<>();
        data.put("reference", reference);
        data.put("subject", subject(card, reference));
        data.put("child", card.map(who -> who.name().text()).orElse("the child of our reference " + reference));
        data.put("born", list(card.map(who -> Stationery.written(who.dateOfBirth()))));
        data.put("school", card.map(PupilCard::schoolName).orElse("the school"));
        data.put(
                "happened",
                notification.causes().stream().map(TellingLetter::cause).toList());
        data.put("figure", list(figure.map(TellingLetter::figure)));
        data.put("asksForView", notification.facts().trigger() == Trigger.LEGAL_ACTION_CONSIDERED);
        return data;
    }

    static String reference(NotificationFacts facts) {
        String letters = facts.id().value().replace("-", "");
        return "SW-" + letters.substring(letters.length() - REFERENCE).toUpperCase(Locale.ROOT);
    }

    private static String subject(Optional<PupilCard> card, String reference) {
        return card.map(who ->
                        "%s, our reference %s".formatted(initials(who.name().text()), reference))
                .orElse("Our reference " + reference);
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("[\\s-]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Map<String, Object> cause(Cause cause) {
        return Map.of("what", cause.trigger().inWords(), "on", Stationery.written(cause.on()));
    }

    private static Map<String, Object> figure(AbsenceFigure figure) {
        return Map.of(
                "percent", String.format(Locale.UK, "%.1f", figure.attendancePercent()),
                "missed", figure.missed(),
                "possible", figure.possible(),
                "asOf", Stationery.written(figure.metOn()));
    }

    private static <T> List<T> list(Optional<T> some) {
        return some.stream().toList();
    }

    private static Map<String, Object> sample(List<Map<String, Object>> happened) {
        return Map.of(
                "reference",
                "SW-9F102132",
                "subject",
                "AM, our reference SW-9F102132",
                "child",
                "Alex Moor",
                "born",
                List.of("4 May 2016"),
                "school",
                "Larkfield Primary School",
                "happened",
                happened,
                "figure",
                List.of(Map.of("percent", "88.5", "missed", 3, "possible", 26, "asOf", "18 September 2026")),
                "asksForView",
                false);
    }
}
