package org.rollcall.attendance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.tenancy.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A school of three pupils of whom one was on holiday, one ill and one present for a week, and what is asked of its figures. */
abstract class FiguresApi {

    static final String ROLL =
            "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,RegistrationGroup,Sex,RegistrationType\n";
    static final String FIGURES = "/schools/" + URN + "/figures";

    @Autowired
    MockMvcTester http;

    AttendanceApi api;

    @BeforeEach
    void three_pupils_of_whom_one_was_on_holiday_one_ill_and_one_present_for_a_week() {
        api = AttendanceApi.withSchool(http);
        enrol(URN, 1, "3", "Oak", "F", "MAIN");
        enrol(URN, 2, "3", "Elm", "M", "MAIN");
        enrol(URN, 3, "4", "", "F", "MAIN");
        api.upload(holidayWeek(1, "G") + holidayWeek(2, "I") + presentWeek(3));
    }

    JsonNode figures(String query) {
        return json(api.get(FIGURES + query, api.as(Role.ATTENDANCE_OFFICER)));
    }

    /** Pupils, possible, attended, authorised, unauthorised, not possible, persistent, severe. */
    static List<Integer> numbers(JsonNode figures) {
        return List.of(
                        "pupils",
                        "possible",
                        "attended",
                        "authorisedAbsence",
                        "unauthorisedAbsence",
                        "notPossible",
                        "persistentlyAbsent",
                        "severelyAbsent")
                .stream()
                .map(name -> figures.required(name).intValue())
                .toList();
    }

    Map<String, Integer> attended(String by) {
        Map<String, Integer> attended = new TreeMap<>();
        figures("?by=" + by)
                .required("rows")
                .forEach(row -> attended.put(
                        row.required("group").stringValue(),
                        row.required("figures").required("attended").intValue()));
        return attended;
    }

    void enrol(String urn, int n, String year, String group, String sex, String kind) {
        String line = "%s,Ashdown,Robin%d,2018-05-04,%s,2024-09-02,%s,%s,%s\n"
                .formatted(TestUpns.upn(n), n, year, group, sex, kind);
        assertThat(api.postCsv("/schools/" + urn + "/roll-imports", api.as(Role.COUNCIL_ADMIN), ROLL + line))
                .hasStatusOk();
    }

    void otherSchool() {
        assertThat(api.put("/schools/" + OTHER_URN, api.as(Role.COUNCIL_ADMIN), AttendanceApi.school()))
                .hasStatusOk();
    }

    static String presentWeek(int n) {
        return IntStream.rangeClosed(14, 18)
                .mapToObj(day -> line(n, "2026-09-" + day, "AM", "/") + line(n, "2026-09-" + day, "PM", "\\"))
                .collect(Collectors.joining());
    }
}
