package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.retention.RetentionCoverage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class RetentionTest {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MockMvcTester http;

    @TestFactory
    Stream<DynamicTest> every_kind_of_record_goes_one_day_or_it_is_said_why_not() {
        return RetentionCoverage.of(service);
    }

    @Test
    void a_record_is_listed_from_the_day_after_the_last_on_which_it_is_kept() {
        FilledCouncil filled = new FilledCouncil(http);

        assertThat(filled.get("/retention?on=2026-09-21", Role.AUDITOR))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(filled.get("/retention?on=2026-09-22", Role.AUDITOR))
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"items":[{"recordClass":"parcel","collection":"parcels","id":"%s","trigger":"packedOn",
                          "triggeredOn":"2020-09-21","keptUntil":"2026-09-21","reviewRequired":true,"held":true,
                          "heldFor":["APPEAL"],"goes":false,"source":"Parcels Act 1999 s.3","regime":"P2",
                          "regimeProvision":"UK GDPR Art. 6(1)(c) and (e), Data Protection Act 2018 Part 2"}]}""".formatted(filled.parcel));
        assertThat(filled.get("/retention", Role.AUDITOR)).hasStatusOk();
    }

    @Test
    void the_oldest_come_first_page_by_page_and_each_once() {
        FilledCouncil filled = new FilledCouncil(http);
        Stream.of(1, 2, 2, 4, 4).forEach(day -> pack(filled, day));

        MvcTestResult first = filled.get("/retention?on=2027-01-01&limit=4", Role.COUNCIL_ADMIN);
        String next = text(first, "next");
        MvcTestResult second = filled.get("/retention?on=2027-01-01&limit=4&after=" + next, Role.COUNCIL_ADMIN);

        assertThat(first)
                .bodyJson()
                .extractingPath("$.items[*].triggeredOn")
                .asArray()
                .containsExactly("2020-01-01", "2020-01-02", "2020-01-02", "2020-01-04");
        assertThat(second)
                .bodyJson()
                .extractingPath("$.items[*].triggeredOn")
                .asArray()
                .containsExactly("2020-01-04", "2020-09-21");
        assertThat(second).bodyJson().doesNotHavePath("$.next");
        assertThat(filled.get("/retention?on=9001-01-01", Role.AUDITOR)).hasStatus(422);
    }

    @Test
    void a_page_that_holds_all_that_is_left_is_the_last() {
        FilledCouncil filled = new FilledCouncil(http);
        pack(filled, 1);

        assertThat(filled.get("/retention?on=2027-01-01&limit=2", Role.COUNCIL_ADMIN))
                .bodyJson()
                .doesNotHavePath("$.next")
                .extractingPath("$.items.length()")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "parcels~2020-01-02~1", "parcels~2020-01-02", "nothing~", "~"})
    void what_no_page_gave_as_next_is_refused(String after) {
        FilledCouncil filled = new FilledCouncil(http);

        assertThat(filled.get("/retention?on=2027-01-01&after=" + after, Role.AUDITOR))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("?after");
    }

    @Test
    void each_reason_holds_by_itself_and_nothing_is_forgotten() {
        FilledCouncil filled = new FilledCouncil(http);

        assertThat(filled.hold("OMBUDSMAN")).hasStatusOk();
        assertThat(filled.hold("OMBUDSMAN")).hasStatusOk();
        assertThat(lift(filled, "APPEAL")).bodyJson().extractingPath("$.held").isEqualTo(true);
        assertThat(filled.get("/retention/holds", Role.AUDITOR))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(filled.parcel);
        assertThat(lift(filled, "APPEAL")).hasStatus(409);
        assertThat(lift(filled, "OMBUDSMAN"))
                .bodyJson()
                .extractingPath("$.held")
                .isEqualTo(false);
        assertThat(filled.get("/retention/holds", Role.AUDITOR))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(filled.get("/retention/holds/parcels/" + filled.parcel, Role.AUDITOR))
                .bodyJson()
                .extractingPath("$.holds[*].reason")
                .asArray()
                .containsExactly("APPEAL", "OMBUDSMAN");
    }

    @Test
    void what_the_council_does_not_have_is_not_held() {
        FilledCouncil filled = new FilledCouncil(http);
        String body = "{\"reason\":\"COMPLAINT\"}";

        assertThat(filled.send(HttpMethod.PUT, "/retention/holds/parcels/none", filled.as(Role.COUNCIL_ADMIN), body))
                .hasStatus(404);
        assertThat(filled.send(
                        HttpMethod.PUT,
                        "/retention/holds/crates/" + filled.parcel,
                        filled.as(Role.COUNCIL_ADMIN),
                        body))
                .hasStatus(404);
    }

    @Test
    void the_rules_are_there_to_read() {
        assertThat(new FilledCouncil(http).get("/retention/rules", Role.AUDITOR))
                .bodyJson()
                .extractingPath("$.rules[0].keptFor[0].period")
                .isEqualTo("P6Y");
    }

    private static void pack(FilledCouncil filled, int day) {
        String body = "{\"label\":\"books\",\"size\":\"LARGE\",\"packedOn\":\"2020-01-0%d\"}".formatted(day);
        assertThat(filled.send(
                        HttpMethod.POST,
                        "/parcels",
                        filled.as(Role.ATTENDANCE_OFFICER)
                                .subject(UUID.randomUUID().toString()),
                        body))
                .hasStatus(201);
    }

    private static MvcTestResult lift(FilledCouncil filled, String reason) {
        return filled.send(
                HttpMethod.DELETE,
                "/retention/holds/parcels/" + filled.parcel + "?reason=" + reason,
                filled.as(Role.COUNCIL_ADMIN),
                "");
    }

    private static String text(MvcTestResult result, String field) {
        return new JsonMapper()
                .readTree(result.getResponse().getContentAsByteArray())
                .required(field)
                .stringValue();
    }
}
