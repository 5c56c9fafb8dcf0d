package org.rollcall.referral.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What waits and what an officer has, narrowed to a school, a stage, and to what is late. */
@RollcallTest
class LineFilterApiTest {

    private static final String CASELOAD = "/api/referral/v1/caseload";
    private static final String UNALLOCATED = "/api/referral/v1/team/unallocated";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Aggregates<CaseLine> lines;

    private OneCouncil council;
    private String me = "";
    private String later = "";
    private String today = "";
    private String yesterday = "";
    private String longAgo = "";
    private String quiet = "";

    @BeforeEach
    void linesOfOneOfficer() {
        council = new OneCouncil(service);
        me = "attendance-officer@" + council.id;
        quiet = mine(SCHOOL, line -> line);
        later = mine(ACADEMY, due(TODAY.plusDays(3)));
        today = mine(SCHOOL, line -> due(TODAY).apply(line).climbed("PANEL"));
        yesterday = mine(SCHOOL, due(TODAY.minusDays(1), TODAY.plusDays(9)));
        longAgo = mine(ACADEMY, line -> due(TODAY.minusDays(40)).apply(line).climbed("PANEL"));
    }

    @Test
    void an_officer_narrows_the_caseload_and_its_order_stays() {
        assertThat(ids(CASELOAD)).containsExactly(longAgo, yesterday, today, later, quiet);
        assertThat(ids(CASELOAD + "?school=" + SCHOOL)).containsExactly(yesterday, today, quiet);
        assertThat(ids(CASELOAD + "?stage=PANEL")).containsExactly(longAgo, today);
        assertThat(ids(CASELOAD + "?school=" + ACADEMY + "&stage=SUPPORT&overdue=false"))
                .containsExactly(later);
        assertThat(ids(CASELOAD + "?school=142199")).isEmpty();
    }

    @Test
    void what_is_due_today_is_not_overdue_and_what_was_due_yesterday_is() {
        assertThat(ids(CASELOAD + "?overdue=true")).containsExactly(longAgo, yesterday);
        assertThat(ids(CASELOAD + "?overdue=false")).containsExactly(today, later, quiet);
    }

    @Test
    void a_narrowed_list_is_whole_whatever_the_length_of_its_pages() {
        for (String narrowed : List.of("", "&school=" + SCHOOL, "&stage=PANEL", "&overdue=true", "&overdue=false")) {
            List<String> whole = ids(CASELOAD + "?limit=200" + narrowed);

            assertThat(paged(CASELOAD + "?limit=1" + narrowed)).isEqualTo(whole);
            assertThat(paged(CASELOAD + "?limit=2" + narrowed)).isEqualTo(whole);
        }
        String ofTheSchool = next(CASELOAD + "?limit=1&school=" + SCHOOL);
        assertThat(council.get(council.officer, CASELOAD + "?after=" + ofTheSchool))
                .hasStatus(400);
    }

    @Test
    void a_team_leader_narrows_another_officers_caseload_and_what_waits() {
        assertThat(ids(council.leader, CASELOAD + "?overdue=true&officer=" + me))
                .containsExactly(longAgo, yesterday);
        assertThat(ids(council.leader, CASELOAD + "?overdue=true")).isEmpty();

        String newer = waiting(SCHOOL, TODAY.minusDays(1), due(TODAY.minusDays(4)));
        String older = waiting(SCHOOL, TODAY.minusDays(9), due(TODAY.minusDays(2)));
        String other = waiting(ACADEMY, TODAY.minusDays(5), line -> line.climbed("CONTRACT"));
        assertThat(ids(council.leader, UNALLOCATED)).containsExactly(older, other, newer);
        assertThat(ids(council.leader, UNALLOCATED + "?school=" + SCHOOL)).containsExactly(older, newer);
        assertThat(ids(council.leader, UNALLOCATED + "?stage=CONTRACT")).containsExactly(other);
        assertThat(ids(council.leader, UNALLOCATED + "?overdue=true")).containsExactly(newer, older);
        assertThat(ids(council.leader, UNALLOCATED + "?overdue=false&school=" + ACADEMY))
                .containsExactly(other);
    }

    @ParameterizedTest(name = "{0} is answered with what {1} takes")
    @CsvSource({
        "stage=PANNEL, ?stage, 'must be one of SUPPORT, CONTRACT, PANEL, NOTICE, COURT'",
        "overdue=sometimes, ?overdue, must be true or false",
        "school=1421, ?school, 'must be a URN: six digits, such as 142101'",
    })
    void a_misspelt_filter_is_told_what_it_may_be(String filter, String pointer, String detail) {
        for (String list : List.of(CASELOAD, UNALLOCATED)) {
            assertThat(council.get(council.leader, list + "?" + filter))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0]")
                    .isEqualTo(Map.of("pointer", pointer, "detail", detail));
        }
    }

    private String mine(String school, UnaryOperator<CaseLine> then) {
        return kept(school, TODAY, line -> then.apply(line.at(Standing.ACTIVE).givenTo(me)));
    }

    private String waiting(String school, LocalDate since, UnaryOperator<CaseLine> then) {
        return kept(school, since, then);
    }

    private String kept(String school, LocalDate since, UnaryOperator<CaseLine> then) {
        String id = Ids.fresh();
        CaseLine first = CaseLine.of(new CaseNews.OfCase(id, Ids.fresh(), school), since);
        lines.create(council.id, id, Change.of(then.apply(first)), Actor.system("test"));
        return id;
    }

    private static UnaryOperator<CaseLine> due(LocalDate... days) {
        return line -> line.withDue(List.of(days));
    }

    private List<String> paged(String list) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = json(council.get(council.officer, list + "&after=" + after));
            found.addAll(texts(page.path("items"), "caseId"));
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return found;
    }

    private String next(String list) {
        return json(council.get(council.officer, list)).path("next").asString();
    }

    private List<String> ids(String list) {
        return ids(council.officer, list);
    }

    private List<String> ids(TestToken who, String list) {
        return texts(json(council.get(who, list)).path("items"), "caseId");
    }
}
