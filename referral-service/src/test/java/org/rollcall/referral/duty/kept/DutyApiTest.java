package org.rollcall.referral.duty.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.duty.DutyKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@RollcallTest
class DutyApiTest {

    private static final String DUTIES = "/api/referral/v1/duties";
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Aggregates<KeptDuty> duties;

    private final CaseId caseId = new CaseId(UUID.randomUUID().toString());
    private OneCouncil council;
    private String friday = "";
    private String today = "";
    private String sunday = "";
    private String later = "";
    private String answer = "";

    @BeforeEach
    void duties_of_a_week() {
        council = new OneCouncil(service);
        later = keep(DutyKind.REVIEW_CASE, OneCouncil.SCHOOL, MONDAY.plusDays(7));
        sunday = keep(DutyKind.PLANNED_ACTION, OneCouncil.SCHOOL, MONDAY.plusDays(6));
        today = keep(DutyKind.ALLOCATE_CASE, OneCouncil.SCHOOL, MONDAY);
        answer = keep(DutyKind.ANSWER_RETURN, OneCouncil.ACADEMY, MONDAY);
        friday = keep(DutyKind.FIRST_CONTACT, OneCouncil.SCHOOL, MONDAY.minusDays(3));
    }

    @Test
    void duties_are_listed_in_the_order_of_their_last_day() {
        assertThat(ids(council.officer, "")).hasSize(5).startsWith(friday).endsWith(sunday, later);
        assertThat(ids(council.officer, "?when=overdue")).containsExactly(friday);
        assertThat(ids(council.officer, "?when=today")).containsExactlyInAnyOrder(today, answer);
        assertThat(ids(council.officer, "?when=week")).hasSize(3).endsWith(sunday);
        assertThat(ids(council.officer, "?when=all")).hasSize(5);
        assertThat(council.get(council.officer, DUTIES + "?when=sometime"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("?when");
    }

    @Test
    void a_page_goes_on_where_the_last_one_ended() {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            JsonNode page =
                    json(council.get(council.leader, DUTIES + "?limit=2" + (after == null ? "" : "&after=" + after)));
            found.addAll(texts(page.path("items"), "id"));
            after = page.path("next").asString(null);
        } while (after != null);

        assertThat(found).hasSize(5).doesNotHaveDuplicates().isEqualTo(ids(council.leader, ""));
    }

    @Test
    void a_page_of_another_list_is_no_place_to_go_on_and_a_day_later_the_same_list_goes_on() {
        String next = json(council.get(council.leader, DUTIES + "?when=all&limit=2"))
                .path("next")
                .asString();

        assertThat(council.get(council.leader, DUTIES + "?when=week&after=" + next))
                .hasStatusOk();
        assertThat(ids(council.leader, "?after=")).isEqualTo(ids(council.leader, ""));
        for (String refused : List.of("?bearer=TEAM&after=" + next, "?after=2026-09-21~1")) {
            assertThat(council.get(council.leader, DUTIES + refused))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[0].pointer")
                    .isEqualTo("?after");
        }
    }

    @Test
    void a_list_is_narrowed_to_whom_it_concerns() {
        change(friday, duty -> duty.in(FollowedCase.NEW.givenTo("ann")));

        assertThat(ids(council.leader, "?officer=ann")).containsExactly(friday);
        assertThat(ids(council.leader, "?officer=ben")).isEmpty();
        assertThat(ids(council.leader, "?bearer=TEAM")).containsExactly(today);
        assertThat(ids(council.leader, "?school=" + OneCouncil.ACADEMY)).containsExactly(answer);
        assertThat(ids(council.leader, "?case=" + caseId)).hasSize(5);
        assertThat(ids(council.leader, "?case=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_duty_that_was_met_is_in_no_list() {
        change(friday, duty -> duty.meet(new Ending(MONDAY, new Mark("record", 2, Instant.EPOCH))));

        assertThat(ids(council.officer, "")).hasSize(4).doesNotContain(friday);
    }

    @Test
    void a_school_sees_what_lies_on_itself_alone() {
        assertThat(ids(council.academy, "")).containsExactly(answer);
        assertThat(ids(council.academy, "?bearer=OFFICER")).isEmpty();
        assertThat(ids(council.school, "")).isEmpty();
        assertThat(council.get(council.school, DUTIES + "?school=" + OneCouncil.ACADEMY))
                .hasStatus(404);
    }

    @Test
    void another_council_and_a_role_without_the_authority_see_nothing() {
        OneCouncil other = new OneCouncil(service);

        assertThat(ids(other.leader, "")).isEmpty();
        assertThat(ids(other.leader, "?case=" + caseId)).isEmpty();
        assertThat(council.get(council.person(Role.AUDITOR), DUTIES)).hasStatus(403);
    }

    @Test
    void a_duty_says_on_whom_it_lies_and_whether_it_is_late() {
        JsonNode shown = json(council.get(council.officer, DUTIES + "?when=overdue"))
                .path("items")
                .get(0);

        assertThat(shown.path("kind").asString()).isEqualTo("FIRST_CONTACT");
        assertThat(shown.path("bearer").asString()).isEqualTo("OFFICER");
        assertThat(shown.path("overdue").asBoolean()).isTrue();
        assertThat(shown.path("caseId").asString()).isEqualTo(caseId.value());
    }

    private String keep(DutyKind kind, String school, LocalDate dueOn) {
        return KnownDuties.keep(duties, council.id, KnownDuties.duty(kind, caseId, school, dueOn));
    }

    /** As an event would, which finds its way when the worker changes the duty at the same time. */
    private void change(String id, UnaryOperator<KeptDuty> effect) {
        Received event =
                new Received(council.id, id, "org.rollcall.test.duty.changed.v1", "test", id, 1, Instant.EPOCH);
        duties.apply(event, id, stored -> Change.of(effect.apply(stored.value())));
    }

    private List<String> ids(TestToken who, String query) {
        return texts(json(council.get(who, DUTIES + query)).path("items"), "id");
    }
}
