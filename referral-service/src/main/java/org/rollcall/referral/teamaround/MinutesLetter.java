package org.rollcall.referral.teamaround;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.referral.letter.LetterKind;

/** The minutes of a meeting as a letter. */
final class MinutesLetter {

    static final String NAME = "family-meeting-minutes";

    static final LetterKind KIND = new LetterKind(
            NAME,
            1,
            "Minutes of a meeting of the team around a family",
            Map.of(
                    "opening",
                    "These are the notes of our meeting about {{child}} on {{metOn}}.",
                    "closing",
                    "If you remember something differently, please tell us, and we will write that down too."),
            sample());

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*");

    private MinutesLetter() {}

    /** What a letter says of the child. */
    record Child(String name, String school) {}

    static Map<String, Object> data(Minutes minutes, LocalDate metOn, Child child) {
        Map<String, Object> data = new HashMap<>();
        data.put("child", child.name());
        data.put("school", child.school());
        data.put("metOn", Stationery.written(metOn));
        data.put(
                "present",
                minutes.present().stream()
                        .map(attendee -> "%s (%s)"
                                .formatted(
                                        attendee.name().text(),
                                        attendee.organisation().inWords()))
                        .toList());
        data.put("said", PARAGRAPHS.splitAsStream(minutes.said().text().strip()).toList());
        data.put("agreed", minutes.agreed().stream().map(MinutesLetter::action).toList());
        data.put("hasAgreed", !minutes.agreed().isEmpty());
        return data;
    }

    private static Map<String, Object> action(MinutedAction action) {
        return Map.of(
                "what", action.what().text(),
                "owner", action.owner().text(),
                "by", Stationery.written(action.by()));
    }

    private static Map<String, Object> sample() {
        return Map.of(
                "child",
                "Alex Moor",
                "school",
                "Larkfield Primary School",
                "metOn",
                "5 October 2026",
                "present",
                List.of("Sam Moor (Family)", "Kim Vale (Early help)", "Jo Dale (School)"),
                "said",
                List.of(
                        "Sam told us that mornings have been hard since the family moved. Alex likes breakfast club.",
                        "Jo said that Alex was in school on nine of the last ten days."),
                "agreed",
                List.of(Map.of(
                        "what", "A place at breakfast club each day",
                        "owner", "Jo Dale",
                        "by", "12 October 2026")),
                "hasAgreed",
                true);
    }
}
