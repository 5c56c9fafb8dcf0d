package org.rollcall.attendance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.analysis.GivenCouncil.Belonging;
import org.rollcall.attendance.analysis.GivenCouncil.Days;
import org.rollcall.attendance.analysis.GivenCouncil.GivenCalendar;
import org.rollcall.attendance.analysis.GivenCouncil.GivenPupil;
import org.rollcall.attendance.analysis.GivenCouncil.GivenSchool;
import org.rollcall.attendance.analysis.GivenCouncil.GivenStay;
import org.rollcall.attendance.analysis.GivenCouncil.Written;
import org.rollcall.attendance.analysis.figures.By;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.attendance.analysis.period.Period;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever marks, corrections and closures come, in whatever order and while figures are being made, what is kept is what they amount to. */
@RollcallTest
class SummaryFollowsMarksTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate JOINED = LocalDate.of(2024, 9, 2);
    private static final List<String> CODES = List.of("L", "I", "G", "O", "U", "D", "M", "E", "Y2", "N", "B");
    private static final Map<String, List<Integer>> PUPILS =
            Map.of(URN, List.of(1, 2, 3, 4), OTHER_URN, List.of(3, 4, 5));

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CurrentFigures current;

    @Autowired
    private Aggregates<SchoolTables> tables;

    @Autowired
    private CouncilSummaries council;

    @Autowired
    private Schools schools;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, List<Written>> written = new LinkedHashMap<>();
    private final Map<String, List<LocalDate>> closures = new TreeMap<>();

    @Test
    void what_is_kept_equals_what_the_marks_amount_to() {
        System.out.println("seed " + seed);
        AttendanceApi api = AttendanceApi.withSchool(http);
        api.put("/schools/" + OTHER_URN, api.as(Role.COUNCIL_ADMIN), AttendanceApi.school());
        PUPILS.keySet().forEach(urn -> enrol(api, urn));
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<Void> making = CompletableFuture.runAsync(() -> {
            while (writing.get()) {
                PUPILS.keySet().forEach(urn -> make(api, urn));
            }
        });
        IntStream.range(0, 40).forEach(step -> change(api));
        writing.set(false);
        making.join();
        await().atMost(Duration.ofSeconds(30)).until(() -> areMade(api));

        AttendanceOracle oracle = new AttendanceOracle(given());
        PUPILS.keySet().forEach(urn -> compare(api, oracle, urn));
        assertThat(CouncilSummaries.sum(council.all(api.council(), YEAR), AskedPeriod.WHOLE_YEAR, Viewpoint.COUNCIL)
                        .text())
                .as("council, seed %d", seed)
                .isEqualTo(oracle.council());
    }

    private void compare(AttendanceApi api, AttendanceOracle oracle, String urn) {
        SchoolTables kept =
                tables.get(api.council(), SchoolSummary.idOf(urn, YEAR)).value();
        Period year = Period.of(YEAR);
        for (By by : By.values()) {
            Map<String, String> lines = new TreeMap<>();
            kept.of(AskedPeriod.WHOLE_YEAR, by).orElseThrow().forEach((group, line) -> lines.put(group, line.text()));
            assertThat(lines)
                    .as("%s by %s, seed %d", urn, by, seed)
                    .isEqualTo(oracle.school(urn, by.name(), year.from(), year.to()));
        }
    }

    /** Making one school's figures may show that the other's have to be made again. */
    private boolean areMade(AttendanceApi api) {
        PUPILS.keySet().forEach(urn -> make(api, urn));
        List<SchoolSummary> all = council.all(api.council(), YEAR);
        return all.size() == 2 && all.stream().noneMatch(SchoolSummary::outdated);
    }

    private void make(AttendanceApi api, String urn) {
        current.of(api.council(), schools.known(api.council(), urn), YEAR);
    }

    private void change(AttendanceApi api) {
        String urn = random.nextBoolean() ? URN : OTHER_URN;
        if (random.nextInt(8) == 0) {
            close(api, urn, day());
        } else {
            upload(api, urn);
        }
    }

    private void upload(AttendanceApi api, String urn) {
        StringBuilder lines = new StringBuilder();
        Set<String> sessions = new HashSet<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int pupil = at(urn).get(random.nextInt(at(urn).size()));
            LocalDate day = day();
            String half = random.nextBoolean() ? "AM" : "PM";
            String code =
                    random.nextInt(3) > 0 ? half.equals("AM") ? "/" : "\\" : CODES.get(random.nextInt(CODES.size()));
            List<Written> marks = written.computeIfAbsent(urn + pupil, none -> new ArrayList<>());
            boolean first = sessions.add(pupil + day.toString() + half);
            if (first && !closures.getOrDefault(urn, List.of()).contains(day)) {
                lines.append(AttendanceApi.line(pupil, day.toString(), half, code));
                marks.add(new Written(day, half, code));
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        assertThat(api.postCsv(
                        "/schools/" + urn + "/register-uploads",
                        api.as(Role.SYSTEM).schools(urn).client("mis-" + urn),
                        AttendanceApi.REGISTER_HEADER + lines))
                .hasStatusOk()
                .bodyText()
                .contains("\"refused\":0");
    }

    private void close(AttendanceApi api, String urn, LocalDate day) {
        List<LocalDate> days = closures.computeIfAbsent(urn, none -> new ArrayList<>());
        if (!days.contains(day)) {
            days.add(day);
        }
        String listed = days.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(","));
        assertThat(api.put(
                        "/schools/" + urn,
                        api.as(Role.COUNCIL_ADMIN),
                        AttendanceApi.school().replace("\"closures\":[]", "\"closures\":[" + listed + "]")))
                .hasStatusOk();
    }

    /** A school day of the autumn term's first weeks. */
    private LocalDate day() {
        return LocalDate.of(2026, 9, 7).plusDays(random.nextInt(2) * 7L + random.nextInt(5));
    }

    private void enrol(AttendanceApi api, String urn) {
        String lines = at(urn).stream()
                .map(n -> "%s,Ashdown,Robin%d,2018-05-04,3,%s,%s\n"
                        .formatted(TestUpns.upn(n), n, JOINED, subsidiary(urn, n) ? "SUBSIDIARY" : "MAIN"))
                .collect(Collectors.joining());
        assertThat(api.postCsv(
                        "/schools/" + urn + "/roll-imports",
                        api.as(Role.COUNCIL_ADMIN),
                        "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,RegistrationType\n" + lines))
                .hasStatusOk()
                .bodyText()
                .contains("\"refused\":0");
    }

    private static List<Integer> at(String urn) {
        return PUPILS.getOrDefault(urn, List.of());
    }

    private static boolean subsidiary(String urn, int n) {
        return urn.equals(OTHER_URN) && n < 5;
    }

    private GivenCouncil given() {
        List<GivenSchool> given = PUPILS.keySet().stream()
                .map(urn -> new GivenSchool(urn, calendar(urn)))
                .toList();
        List<GivenPupil> pupils = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new GivenPupil("" + n, "UNKNOWN", List.of(), stays(n)))
                .toList();
        return new GivenCouncil(YEAR.begins(), given, pupils);
    }

    private GivenCalendar calendar(String urn) {
        Days term = new Days("AUTUMN", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
        return new GivenCalendar(
                List.of(term),
                List.of(),
                List.of(),
                List.of(),
                closures.getOrDefault(urn, List.of()),
                List.of(),
                List.of());
    }

    private List<GivenStay> stays(int n) {
        return PUPILS.entrySet().stream()
                .filter(school -> school.getValue().contains(n))
                .map(school -> new GivenStay(
                        school.getKey(),
                        subsidiary(school.getKey(), n),
                        JOINED,
                        null,
                        List.of(new Belonging(LocalDate.MIN, "3", null)),
                        written.getOrDefault(school.getKey() + n, List.of())))
                .toList();
    }
}
