package org.rollcall.acceptance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the demo school's system exports: 420 invented pupils, and their marks for a term (13 April to 21 July 2026) and for the first
 * weeks of the next (2 to 18 September). Always the same for the same pupil followed.
 *
 * <p>The pupil followed, and those whom earlier journeys followed, miss the whole week from 14 September without leave (code O): ten
 * sessions, and no other, so that the tenth is Friday afternoon's. Nobody else misses more than four without leave.
 */
public final class DemoRegister {

    private static final LocalDate WEEK_MISSED = LocalDate.of(2026, 9, 14);
    private static final int SOMEBODY_ELSE = 999;
    private static final List<String> BAD_ROWS = List.of(
            "%1$s,%2$s,2026-09-10,AM,QQ",
            "%1$s,%2$s,31/02/2026,AM,/",
            "%3$s,Nobody Known,2026-09-10,AM,/",
            "%1$s,%2$s,2026-09-12,AM,/",
            "%1$s,%2$s,2026-09-11,PM,/",
            "A12345,%2$s,2026-09-11,AM,/",
            "%1$s,=1+1,2026-09-11,AM,/",
            "%1$s,%2$s,2026-09-11,NOON,/");

    private final int followed;
    private final List<LocalDate> days;

    private DemoRegister(int followed) {
        this.followed = followed;
        this.days = Stream.concat(
                        weekdays(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21)),
                        weekdays(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 18)))
                .filter(day -> !isClosed(day))
                .toList();
    }

    /** @param attempt how many journeys have been played before: each follows the next pupil */
    public static DemoRegister following(int attempt) {
        return new DemoRegister(attempt % DemoPupil.SCHOOL);
    }

    public String followedSurname() {
        return new DemoPupil(followed).surname();
    }

    public int badRows() {
        return BAD_ROWS.size();
    }

    /** The school's roll. */
    public String roll() {
        return rollOf(DemoPupil.SCHOOL);
    }

    /** The roll of the same school if it had so many pupils, 999 at most. */
    public static String rollOf(int pupils) {
        return IntStream.range(0, pupils)
                .mapToObj(DemoPupil::new)
                .map(pupil -> String.join(
                        ",",
                        pupil.upn(),
                        pupil.surname(),
                        pupil.forename(),
                        pupil.dateOfBirth().toString(),
                        pupil.yearGroup(),
                        pupil.joined().toString()))
                .collect(Collectors.joining("\n", "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined\n", "\n"));
    }

    /** Every pupil's marks. */
    public String marks() {
        StringBuilder csv = new StringBuilder("UPN,Name,Date,Session,Code\n");
        pupils().forEach(index -> write(csv, new DemoPupil(index)));
        return csv.toString();
    }

    /** The same, with lines between that no register may hold. */
    public String withBadRows() {
        DemoPupil pupil = new DemoPupil(followed);
        String stranger = new DemoPupil(SOMEBODY_ELSE).upn();
        return BAD_ROWS.stream()
                .map(row -> row.formatted(pupil.upn(), pupil.name(), stranger))
                .collect(Collectors.joining("\n", marks(), "\n"));
    }

    private static IntStream pupils() {
        return IntStream.range(0, DemoPupil.SCHOOL);
    }

    private void write(StringBuilder csv, DemoPupil pupil) {
        Habits habits = new Habits(new Random(20_260_921L + pupil.index()));
        String before = pupil.upn() + "," + pupil.name() + ",";
        for (LocalDate day : days) {
            String morning = habits.morning();
            String afternoon = habits.afternoon();
            if (pupil.joined().isAfter(day)) {
                continue;
            }
            boolean away = pupil.index() <= followed;
            boolean missed = away && !day.isBefore(WEEK_MISSED);
            csv.append(before)
                    .append(day)
                    .append(",AM,")
                    .append(missed ? "O" : away ? Habits.punctual(morning) : morning)
                    .append('\n');
            csv.append(before)
                    .append(day)
                    .append(",PM,")
                    .append(missed ? "O" : afternoon)
                    .append('\n');
        }
    }

    private static Stream<LocalDate> weekdays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static boolean isClosed(LocalDate day) {
        boolean halfTerm = !day.isBefore(LocalDate.of(2026, 5, 25)) && !day.isAfter(LocalDate.of(2026, 5, 29));
        return halfTerm || day.equals(LocalDate.of(2026, 5, 4));
    }
}
