package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.GivenCouncil.Belonging;
import org.rollcall.attendance.analysis.GivenCouncil.Days;
import org.rollcall.attendance.analysis.GivenCouncil.GivenCalendar;
import org.rollcall.attendance.analysis.GivenCouncil.GivenPupil;
import org.rollcall.attendance.analysis.GivenCouncil.GivenSchool;
import org.rollcall.attendance.analysis.GivenCouncil.GivenStay;
import org.rollcall.attendance.analysis.GivenCouncil.Written;

/** Makes up councils: late joiners, leavers, pupils of two schools, every code, corrections, and calendars that changed after the marks. */
final class RandomCouncils {

    private static final List<String> URNS = List.of("142101", "142102");
    private static final List<String> ALL_CODES =
            GivenCouncil.CODES.values().stream().flatMap(List::stream).sorted().toList();
    private static final List<String> COHORTS =
            List.of("SEN_SUPPORT", "EHC_PLAN", "SOCIAL_WORKER", "LOOKED_AFTER", "FREE_MEALS", "PART_TIME_TIMETABLE");

    private final Random random;

    RandomCouncils(Random random) {
        this.random = random;
    }

    GivenCouncil next() {
        int year = 2023 + random.nextInt(4);
        LocalDate first = LocalDate.of(year, 8, 5).plusDays(random.nextInt(240));
        LocalDate last = first.plusDays(10L + random.nextInt(80));
        LocalDate end = LocalDate.of(year + 1, 7, 31);
        Days span = new Days("", first, last.isAfter(end) ? end : last);
        List<GivenSchool> schools =
                URNS.stream().map(urn -> new GivenSchool(urn, calendar(span))).toList();
        List<GivenPupil> pupils = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(n -> pupil(n, span))
                .toList();
        return new GivenCouncil(year, schools, pupils);
    }

    private GivenCalendar calendar(Days span) {
        LocalDate middle = day(span);
        List<Days> terms = new ArrayList<>(List.of(new Days("AUTUMN", span.from(), middle)));
        if (middle.plusDays(2).isBefore(span.to())) {
            terms.add(new Days("SPRING", middle.plusDays(1 + random.nextInt(2)), span.to()));
        }
        LocalDate holiday = day(span);
        List<Days> halfTerms =
                chance(0.5) ? List.of(new Days("", holiday, holiday.plusDays(random.nextInt(6)))) : List.of();
        List<String> halves = days(span, 3).stream()
                .map(day -> day + (chance(0.5) ? "AM" : "PM"))
                .toList();
        return new GivenCalendar(terms, halfTerms, days(span, 1), days(span, 2), days(span, 3), days(span, 2), halves);
    }

    private GivenPupil pupil(int n, Days span) {
        List<Days> cohorts = COHORTS.stream()
                .filter(cohort -> chance(0.3))
                .map(cohort -> new Days(
                        cohort, day(span), chance(0.5) ? day(span) : span.to().plusYears(1)))
                .toList();
        List<GivenStay> stays = new ArrayList<>();
        String main = URNS.get(random.nextInt(2));
        stays.add(stay(main, false, span));
        if (chance(0.3)) {
            stays.add(stay(URNS.get(main.equals(URNS.getFirst()) ? 1 : 0), chance(0.7), span));
        }
        return new GivenPupil(
                "pupil-" + n, List.of("FEMALE", "MALE", "UNKNOWN").get(random.nextInt(3)), cohorts, stays);
    }

    private GivenStay stay(String urn, boolean subsidiary, Days span) {
        LocalDate joined = chance(0.7) ? span.from().minusDays(random.nextInt(400)) : day(span);
        @Nullable LocalDate left = chance(0.3) ? joined.plusDays(random.nextInt(200)) : null;
        List<Belonging> belongings = new ArrayList<>(List.of(new Belonging(LocalDate.MIN, year(), group())));
        if (chance(0.3)) {
            belongings.add(new Belonging(day(span), year(), group()));
        }
        return new GivenStay(urn, subsidiary, joined, left, belongings, written(span));
    }

    /** The day's usual codes, some of any kind, some sent again; also for days that later turn out to be without school. */
    private List<Written> written(Days span) {
        double usual = random.nextDouble();
        List<Written> marks = new ArrayList<>();
        for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
            for (String half : List.of("AM", "PM")) {
                if (day.getDayOfWeek().getValue() < 6 ? chance(0.95) : chance(0.05)) {
                    marks.add(new Written(day, half, chance(usual) ? half.equals("AM") ? "/" : "\\" : code()));
                }
            }
        }
        int corrections = marks.isEmpty() ? 0 : random.nextInt(4);
        for (int i = 0; i < corrections; i++) {
            Written corrected = marks.get(random.nextInt(marks.size()));
            marks.add(new Written(corrected.day(), corrected.half(), code()));
        }
        return marks;
    }

    private String code() {
        return ALL_CODES.get(random.nextInt(ALL_CODES.size()));
    }

    private String year() {
        return List.of("N1", "R", "1", "2", "10").get(random.nextInt(5));
    }

    private @Nullable String group() {
        return chance(0.2) ? null : List.of("A", "B").get(random.nextInt(2));
    }

    private List<LocalDate> days(Days span, int atMost) {
        return IntStream.range(0, random.nextInt(atMost + 1))
                .mapToObj(i -> day(span))
                .distinct()
                .toList();
    }

    private LocalDate day(Days span) {
        return span.from().plusDays(random.nextLong(span.from().until(span.to()).toTotalMonths() * 28 + 7));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
