package org.rollcall.legal.codeofconduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.code;
import static org.rollcall.legal.CouncilForTests.guards;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.CouncilForTests;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class CodeOfConductTest {

    private static final String PATH = API + "/code-of-conduct";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private CodesOfConduct codes;

    private CouncilForTests council;

    @BeforeEach
    void a_council_without_a_code() {
        council = new CouncilForTests(service);
    }

    @Test
    void a_council_without_a_code_is_told_so() {
        assertThat(council.get(PATH)).hasStatus(404);
        assertThat(codes.inForceOn(council.tenant, LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @Test
    void an_edition_holds_from_its_day_until_the_next() {
        publish(code("2026-09"));
        publish(code("2027-01").replace("2026-09-01", "2027-01-04"));

        assertThat(codes.inForceOn(council.tenant, LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(edition(LocalDate.of(2026, 9, 1))).isEqualTo("2026-09");
        assertThat(edition(LocalDate.of(2027, 1, 3))).isEqualTo("2026-09");
        assertThat(edition(LocalDate.of(2027, 1, 4))).isEqualTo("2027-01");
    }

    @Test
    void the_same_edition_again_changes_nothing() {
        MvcTestResult first = publish(code("2026-09"));
        MvcTestResult again = publish(code("2026-09"));

        assertThat(json(again)).isEqualTo(json(first));
        assertThat(again).hasHeader("ETag", "\"1\"");
    }

    @Test
    void a_published_edition_is_never_changed() {
        publish(code("2026-09"));

        assertThat(guards(publish(code("2026-09").replace("FIRST_CLASS", "SECOND_CLASS"))))
                .containsExactly("VERSION_ALREADY_PUBLISHED");
        assertThat(guards(publish(code("2026-10")))).containsExactly("VERSION_ALREADY_PUBLISHED"); // same first day
    }

    @Test
    void what_is_missing_or_out_of_bounds_is_said_with_its_place() {
        assertThat(pointers(publish(code("2026-09").replace("\"value\":15", "\"value\":14"))))
                .containsExactly("/noticeToImprove/period");
        assertThat(pointers(publish(code("2026-09").replace("2026-06-15", "2026-09-02"))))
                .containsExactly("/consultedOn");
        assertThat(pointers(publish(code("2026-09").replace("\"telephone\":\"01632 960 100\",", ""))))
                .containsExactly("/council/telephone");
        assertThat(publish(code("2026-09").replace("FIRST_CLASS", "EMAIL"))).hasStatus(422);
    }

    private MvcTestResult publish(String code) {
        return council.send(HttpMethod.PUT, PATH, council.as(Role.COUNCIL_ADMIN), code);
    }

    private String edition(LocalDate day) {
        return codes.inForceOn(council.tenant, day).orElseThrow().version();
    }

    private static List<String> pointers(MvcTestResult result) {
        assertThat(result).hasStatus(422);
        return json(result)
                .required("errors")
                .valueStream()
                .map(error -> error.required("pointer").stringValue())
                .toList();
    }
}
