package org.rollcall.attendance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.analysis.GivenCouncil.Belonging;
import org.rollcall.attendance.analysis.GivenCouncil.Days;
import org.rollcall.attendance.analysis.GivenCouncil.GivenPupil;
import org.rollcall.attendance.analysis.GivenCouncil.GivenSchool;
import org.rollcall.attendance.analysis.GivenCouncil.GivenStay;
import org.rollcall.attendance.analysis.counting.CountingMarks;
import org.rollcall.attendance.analysis.counting.PupilFacts;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.counting.SharingSessions;
import org.rollcall.attendance.analysis.counting.SharingSessions.AtSchool;
import org.rollcall.attendance.analysis.figures.By;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.Table;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.analysis.period.Period;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/** The service's figures equal those that are worked out by hand, whatever the register. Run with {@code -Dseed=} to see one again. */
class AnalysisOracleTest {

    private static final int REGISTERS = 10_000;

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void figures_equal_those_worked_out_by_hand_on_ten_thousand_registers() {
        System.out.println("seed " + seed);
        RandomCouncils councils = new RandomCouncils(new Random(seed));
        Map<By, Integer> seen = new EnumMap<>(By.class);
        int registers = 0;
        while (registers < REGISTERS) {
            GivenCouncil council = councils.next();
            new Comparison(council, seen).compare();
            registers += council.pupils().stream()
                    .mapToInt(pupil -> pupil.stays().size())
                    .sum();
        }
        assertThat(seen).containsOnlyKeys(By.values());
        assertThat(seen.values()).allSatisfy(rows -> assertThat(rows).isGreaterThan(1_000));
    }

    /** One council both ways. */
    private final class Comparison {

        private final GivenCouncil council;
        private final Map<By, Integer> seen;
        private final SchoolYear year;
        private final AttendanceOracle oracle;

        Comparison(GivenCouncil council, Map<By, Integer> seen) {
            this.council = council;
            this.seen = seen;
            this.year = new SchoolYear(council.year());
            this.oracle = new AttendanceOracle(council);
        }

        void compare() {
            Figures sum = Figures.NONE;
            Map<String, List<PupilYear>> counted = counted();
            for (GivenSchool school : council.schools()) {
                List<PupilYear> pupils = counted.getOrDefault(school.urn(), List.of());
                Days term = school.calendar().terms().getFirst();
                for (By by : By.values()) {
                    compare(school, by, Period.of(year), pupils);
                    compare(school, by, new Period(term.from(), term.to()), pupils);
                }
                sum = sum.plus(Table.whole(Viewpoint.COUNCIL, year, Period.of(year), pupils));
            }
            assertThat(sum.text()).as("council, seed %d", seed).isEqualTo(oracle.council());
        }

        private void compare(GivenSchool school, By by, Period period, List<PupilYear> pupils) {
            Map<String, String> figures = new TreeMap<>();
            Table.of(by, Viewpoint.SCHOOL, year, period, pupils)
                    .forEach((group, line) -> figures.put(group, line.text()));
            assertThat(figures)
                    .as("%s by %s in %s, seed %d", school.urn(), by, period, seed)
                    .isEqualTo(oracle.school(school.urn(), by.name(), period.from(), period.to()));
            seen.merge(by, figures.size(), Integer::sum);
        }

        private Map<String, List<PupilYear>> counted() {
            Map<String, List<PupilYear>> bySchool = new LinkedHashMap<>();
            for (GivenPupil pupil : council.pupils()) {
                List<AtSchool> at = new ArrayList<>();
                Map<String, PupilYear> here = new LinkedHashMap<>();
                for (GivenStay stay : pupil.stays()) {
                    PupilYear counted = count(pupil, stay);
                    here.put(stay.urn(), counted);
                    at.add(new AtSchool(stay.urn(), stay.subsidiary(), stay.joined(), counted.letters()));
                }
                here.forEach((urn, counted) -> bySchool.computeIfAbsent(urn, none -> new ArrayList<>())
                        .add(counted.sharedAs(SharingSessions.at(urn, at))));
            }
            return bySchool;
        }

        private PupilYear count(GivenPupil pupil, GivenStay stay) {
            Map<SchoolSession, Mark> marks = new TreeMap<>();
            stay.written()
                    .forEach(mark -> marks.put(
                            new SchoolSession(mark.day(), Half.valueOf(mark.half())), new Mark(mark.code(), null)));
            GivenSchool school = council.schools().stream()
                    .filter(each -> each.urn().equals(stay.urn()))
                    .findFirst()
                    .orElseThrow();
            return new CountingMarks(year, GivenCalendars.of(school.calendar())::isSession)
                    .count(new Facts(pupil, stay), marks.entrySet().stream());
        }
    }

    /** The given facts in the shape that the service reads. */
    private record Facts(GivenPupil pupil, GivenStay stay) implements PupilFacts {

        @Override
        public String id() {
            return pupil.id();
        }

        @Override
        public String sex() {
            return pupil.sex();
        }

        @Override
        public boolean onRoll(LocalDate day) {
            return stay.covers(day);
        }

        @Override
        public String yearOn(LocalDate day) {
            return stay.on(day).yearGroup();
        }

        @Override
        public Optional<String> classOn(LocalDate day) {
            return Optional.of(stay.on(day)).map(Belonging::group);
        }

        @Override
        public List<String> cohortsOn(LocalDate day) {
            return pupil.cohorts().stream()
                    .filter(cohort -> cohort.covers(day))
                    .map(Days::name)
                    .toList();
        }
    }
}
