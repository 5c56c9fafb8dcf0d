package org.rollcall.referral.caselog;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.Participant;
import org.rollcall.referral.caselog.entry.SupportMeeting;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.pupil.PupilCard;

/** What the page of a home visit or of a meeting says, in words for people. */
final class RecordPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h.mm a", Locale.UK);

    private final LogEntry entry;
    private final Deed deed;
    private final Map<String, Object> data = new TreeMap<>();

    private RecordPage(LogEntry entry, PupilCard child) {
        this.entry = entry;
        this.deed = Objects.requireNonNull(entry.deed());
        data.put("child", child.name().text());
        data.put("born", day(child.dateOfBirth()));
        data.put("school", child.schoolName());
        data.put("facts", paragraphs(deed.fact()));
        data.put("writtenBy", entry.written().by());
        data.put("writtenOn", day(LocalDate.ofInstant(entry.written().on(), LONDON)));
        LogEntry.Correction corrects = entry.corrects();
        data.put("correction", corrects == null ? List.of() : paragraphs(corrects.reason()));
    }

    /**
     * @param address line by line; a confidential one is not among what is handed in
     */
    static Map<String, Object> ofVisit(LogEntry entry, PupilCard child, String parent, List<String> address) {
        RecordPage page = new RecordPage(entry, child);
        page.data.put("parent", parent);
        page.data.put("address", address);
        page.visit(Objects.requireNonNull(page.deed.visit()));
        return page.data;
    }

    static Map<String, Object> ofMeeting(LogEntry entry, PupilCard child) {
        RecordPage page = new RecordPage(entry, child);
        page.meeting(Objects.requireNonNull(page.deed.meeting()));
        return page.data;
    }

    private void visit(HomeVisit visit) {
        List<String> opinions = paragraphs(deed.opinion());
        data.put("visitedOn", day(entry.at().toLocalDate()));
        data.put("went", visit.went());
        data.put("outcome", sentence(visit.outcome().words()));
        data.put("attempts", visit.attempts().stream().map(RecordPage::attempt).toList());
        data.put("present", people(deed.with()));
        data.put("hasPresent", !deed.with().isEmpty());
        data.put("opinions", opinions);
        data.put("hasOpinion", !opinions.isEmpty());
        data.put("evidential", deed.evidential());
    }

    private void meeting(SupportMeeting meeting) {
        data.put("heldOn", day(entry.at().toLocalDate()));
        data.put("heldAt", time(entry.at()));
        data.put("invited", people(meeting.invited()));
        data.put("attended", meeting.attended().isEmpty() ? List.of("Nobody") : people(meeting.attended()));
        data.put(
                "views",
                meeting.views().stream()
                        .map(view -> Map.of(
                                "who", called(view.of()), "said", view.said().text()))
                        .toList());
        data.put("hasViews", !meeting.views().isEmpty());
        data.put("agreed", meeting.agreed().stream().map(RecordPage::action).toList());
        data.put("hasAgreed", !meeting.agreed().isEmpty());
        data.put("nothingAgreed", meeting.agreed().isEmpty() ? List.of("Nothing was agreed.") : List.of());
    }

    private static Map<String, String> attempt(HomeVisit.VisitAttempt attempt) {
        return Map.of(
                "at", "%s, %s".formatted(day(attempt.at().toLocalDate()), time(attempt.at())),
                "outcome", sentence(attempt.outcome().words()),
                "left",
                        switch (attempt.left()) {
                            case NOTHING -> "Nothing";
                            case CARD -> "A card";
                            case LETTER -> "A letter";
                        });
    }

    private static Map<String, String> action(SupportMeeting.AgreedAction action) {
        LocalDate until = action.until();
        return Map.of(
                "who", called(action.by()),
                "what", action.what().text(),
                "until", until == null ? "No day was set" : day(until));
    }

    private static List<String> people(List<Participant> people) {
        return people.stream().map(RecordPage::person).toList();
    }

    private static String person(Participant person) {
        PersonName name = person.name();
        return name == null ? called(person.role()) : "%s (%s)".formatted(name.text(), lower(person.role()));
    }

    private static String called(Participant.Role role) {
        return sentence(lower(role));
    }

    private static String lower(Participant.Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static List<String> paragraphs(@Nullable Narrative text) {
        return text == null
                ? List.of()
                : text.text().lines().filter(line -> !line.isBlank()).toList();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String time(LocalDateTime at) {
        return TIME.format(at).toLowerCase(Locale.UK);
    }
}
