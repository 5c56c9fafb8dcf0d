package org.rollcall.legal.issuing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.correspondence.Letterhead;
import org.rollcall.legal.penalty.NoticeTerms;
import org.rollcall.legal.penalty.Pounds;
import org.rollcall.legal.penaltynotice.Addressees;
import org.rollcall.legal.penaltynotice.NoticeContent;
import org.rollcall.platform.calendar.Half;

/** What the letter of a penalty notice says (SI 2007/1867 reg. 3 and Schedule), with the calendar dates worked out. */
record PenaltyNoticeLetter(NoticeContent notice, Letterhead council) {

    static final String TEMPLATE = "penalty-notice.v1";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final Map<String, String> REASONS = Map.of(
            "G", "Holiday not granted by the school",
            "N", "No reason given",
            "O", "Absent without authorisation",
            "U", "Arrived after the register closed");

    Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        putCouncil(data);
        putPeople(data);
        putOffence(data);
        putTerms(data, notice.terms());
        return data;
    }

    private void putCouncil(Map<String, Object> data) {
        data.put("council", council.name());
        data.put("councilAddress", String.join(", ", council.address().onEnvelope()));
        data.put("councilLines", council.address().onEnvelope());
        data.put("telephone", council.telephone());
        data.put("email", council.email());
        data.put("waysToPay", council.waysToPay());
        data.put("codeVersion", notice.codeVersion());
    }

    private void putPeople(Map<String, Object> data) {
        Addressees people = notice.addressees();
        data.put("parent", people.parent().value());
        data.put("parentLines", people.parentAddress().onEnvelope());
        data.put("child", people.child().value());
        data.put(
                "childAddress",
                people.livesWithParent()
                        ? String.join(", ", people.parentAddress().onEnvelope())
                        : "As held by the school; not printed here because the child does not live at your address");
        data.put("school", people.school());
        data.put("officer", notice.issuedBy().value());
        data.put("reference", notice.reference());
        data.put("issuedOn", DATE.format(notice.issuedOn()));
    }

    private void putOffence(Map<String, Object> data) {
        data.put("offenceFrom", DATE.format(notice.offence().from()));
        data.put("offenceTo", DATE.format(notice.offence().to()));
        data.put("sessionCount", notice.offence().sessions().size());
        data.put("sessions", sessionsByDay());
    }

    /** One line for a day, or two where its sessions were recorded differently. */
    private List<Map<String, String>> sessionsByDay() {
        Map<DayAndCode, List<Half>> halves = new LinkedHashMap<>();
        notice.offence().sessions().forEach(session -> halves.computeIfAbsent(
                        new DayAndCode(session.date(), session.code()), none -> new ArrayList<>())
                .add(session.session()));
        return halves.entrySet().stream()
                .map(day -> day.getKey().line(day.getValue()))
                .toList();
    }

    private record DayAndCode(LocalDate date, String code) {

        Map<String, String> line(List<Half> halves) {
            String half = halves.getFirst() == Half.AM ? "Morning" : "Afternoon";
            return Map.of(
                    "day", DAY.format(date),
                    "half", halves.size() == 1 ? half : "Morning and afternoon",
                    "reason", REASONS.getOrDefault(code, "Unauthorised absence"));
        }
    }

    private static void putTerms(Map<String, Object> data, NoticeTerms terms) {
        data.put("receivedOn", DATE.format(terms.receivedOn()));
        data.put("full", terms.amountFull().toString());
        data.put("fullLastDay", DATE.format(terms.fullLastDay()));
        data.put("prosecutionFrom", DATE.format(terms.prosecutionFrom()));
        data.put("reduced", reduced(terms.amountDiscount(), terms.discountLastDay()));
    }

    private static List<Map<String, String>> reduced(@Nullable Pounds amount, @Nullable LocalDate lastDay) {
        return amount == null || lastDay == null
                ? List.of()
                : List.of(Map.of(
                        "amount", amount.toString(),
                        "lastDay", DATE.format(lastDay),
                        "fullFrom", DATE.format(lastDay.plusDays(1))));
    }
}
