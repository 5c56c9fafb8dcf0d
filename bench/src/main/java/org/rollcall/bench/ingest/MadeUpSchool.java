package org.rollcall.bench.ingest;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A school that exists in a measurement alone, and what its system would send.
 *
 * @param council its council's tenant
 * @param number within the council, from 0
 */
record MadeUpSchool(String council, int number, int pupils) {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 21);

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int PUPILS_PER_YEAR_OF_ISSUE = 1000;

    String urn() {
        return Integer.toString(200_000 + number);
    }

    String upn(int pupil) {
        String digits = "005%04d%02d%03d"
                .formatted(number, 10 + pupil / PUPILS_PER_YEAR_OF_ISSUE, pupil % PUPILS_PER_YEAR_OF_ISSUE);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (place + 2);
        }
        return LETTERS.charAt(sum % LETTERS.length()) + digits;
    }

    String roll() {
        StringBuilder csv = new StringBuilder("UPN,Surname,Forename,DateOfBirth,YearGroup,Joined\n");
        for (int pupil = 0; pupil < pupils; pupil++) {
            csv.append(upn(pupil)).append(",Ashdown,Robin").append(pupil).append(",2016-05-04,4,2022-09-01\n");
        }
        return csv.toString();
    }

    /** Both marks of every pupil on these days; about one in twenty is away, one in a hundred without leave. */
    byte[] marks(List<LocalDate> days) {
        StringBuilder csv = new StringBuilder(days.size() * pupils * 100);
        csv.append("UPN,Name,Date,Session,Code,MinutesLate\n");
        for (LocalDate day : days) {
            SplittableRandom chance = new SplittableRandom(day.toEpochDay() * 31 + number);
            for (int pupil = 0; pupil < pupils; pupil++) {
                String line = upn(pupil) + ",Robin Ashdown," + day;
                int luck = chance.nextInt(100);
                csv.append(line).append(",AM,").append(code(luck, "/")).append('\n');
                csv.append(line).append(",PM,").append(code(luck, "\\")).append('\n');
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String code(int luck, String present) {
        return switch (luck) {
            case 0 -> "O,";
            case 1, 2, 3, 4 -> "I,";
            case 5 -> present.equals("/") ? "L,7" : "\\,";
            default -> present + ",";
        };
    }

    /** The weekdays of the year that are school days by the calendar below, in order. */
    static List<LocalDate> schoolDays() {
        return FIRST_DAY
                .datesUntil(LAST_DAY.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !within(day, "2025-10-27", "2025-10-31") && !within(day, "2025-12-20", "2026-01-04"))
                .filter(day -> !within(day, "2026-02-16", "2026-02-20") && !within(day, "2026-03-28", "2026-04-12"))
                .filter(day -> !within(day, "2026-05-25", "2026-05-29") && !within(day, "2026-05-04", "2026-05-04"))
                .toList();
    }

    private static boolean within(LocalDate day, String from, String to) {
        return !day.isBefore(LocalDate.parse(from)) && !day.isAfter(LocalDate.parse(to));
    }

    static String school() {
        return """
                {"name":"Measured School","phase":"PRIMARY","type":"MAINTAINED","establishmentNumber":"2101",
                 "commissioning":false,"calendar":{"id":"measured","terms":[
                  {"name":"Autumn","start":"2025-09-01","end":"2025-12-19"},
                  {"name":"Spring","start":"2026-01-05","end":"2026-03-27"},
                  {"name":"Summer","start":"2026-04-13","end":"2026-07-21"}],
                 "halfTerms":[{"start":"2025-10-27","end":"2025-10-31"},{"start":"2026-02-16","end":"2026-02-20"},
                  {"start":"2026-05-25","end":"2026-05-29"}],
                 "bankHolidays":["2026-05-04"],"insetDays":[],"closures":[]}}""";
    }
}
