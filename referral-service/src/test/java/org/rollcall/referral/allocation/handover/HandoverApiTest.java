package org.rollcall.referral.allocation.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.allocation.AllocationApi;
import org.rollcall.referral.allocation.OfficersCases;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class HandoverApiTest {

    private static final String HANDOVER = AllocationApi.BASE + "/officers/ann/handover";
    private static final Map<String, Object> TO_BEN = Map.of("to", "ben", "reason", "leaves the council");

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Aggregates<Handover> handovers;

    @Autowired
    private OfficersCases cases;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;
    private AllocationApi api;

    @BeforeEach
    void aCouncil() {
        council = new OneCouncil(service);
        api = new AllocationApi(service, council);
        api.name(Map.of("officer", "ann"));
        api.put(ACADEMY, "", Map.of("officer", "ann"));
    }

    @Test
    void all_open_cases_go_by_school_and_each_tells_of_its_move() {
        List<String> here = open(2, SCHOOL);
        List<String> there = open(1, ACADEMY);
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            MvcTestResult done = hand(Map.of("to", "ben", "bySchool", Map.of(ACADEMY, "cat"), "reason", "leaves"));

            assertThat(done).hasStatusOk();
            JsonNode view = json(done);
            assertThat(view.path("state").asString()).isEqualTo("DONE");
            assertThat(ids(view)).containsExactlyInAnyOrder(here.get(0), here.get(1), there.get(0));
            assertThat(view.path("stayed")).isEmpty();
            assertThat(view.path("stillAnswersFor")).hasSize(2);
            told.await("org.rollcall.referral.case.reallocated.v1", 3).forEach(ContractAssertions::asPromised);
        }
        here.forEach(id -> assertThat(officers(id)).containsExactly("ann", "ben"));
        assertThat(officers(there.getFirst())).containsExactly("ann", "cat");
    }

    @Test
    void what_cannot_move_stays_with_the_reason_and_moves_when_asked_again_after_it_is_gone() {
        String free = KnownCases.open(service, council.id, "C1", SCHOOL);
        String tied = KnownCases.open(service, council.id, "C2", SCHOOL);
        MvcTestResult tie = api.declare(council.leader, "ben", Map.of("pupilId", "C2", "tie", "RELATIVE"));

        JsonNode first = json(hand(TO_BEN));
        assertThat(ids(first)).containsExactly(free);
        assertThat(first.path("stayed").get(0).path("caseId").asString()).isEqualTo(tied);
        assertThat(texts(first.path("stayed").get(0).path("guards"), "code")).containsExactly("CONFLICT_OF_INTEREST");
        assertThat(officers(tied)).containsExactly("ann");

        String id = json(tie).path("conflicts").get(0).path("id").asString();
        council.put(council.leader, AllocationApi.conflicts("ben") + "/" + id + "/end", tie, Map.of());
        JsonNode second = json(hand(TO_BEN));
        assertThat(ids(second)).containsExactlyInAnyOrder(free, tied);
        assertThat(second.path("stayed")).isEmpty();
        assertThat(officers(free)).containsExactly("ann", "ben");
    }

    @Test
    void a_handover_that_a_crash_interrupts_is_finished_by_a_repeat_and_no_case_moves_twice() {
        List<String> held = open(25, SCHOOL);
        crashAfter(22);

        JsonNode done = json(hand(TO_BEN));

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(ids(done)).containsExactlyInAnyOrderElementsOf(held);
        held.forEach(id -> assertThat(officers(id)).containsExactly("ann", "ben"));
    }

    @Test
    void a_handover_that_a_crash_interrupts_goes_on_by_itself() {
        List<String> held = open(25, SCHOOL);
        crashAfter(3);

        clock.moveTo(LocalDate.of(2026, 9, 22));
        await().atMost(Duration.ofSeconds(20)).until(() -> json(council.get(council.leader, HANDOVER))
                .path("state")
                .asString()
                .equals("DONE"));
        held.forEach(id -> assertThat(officers(id)).containsExactly("ann", "ben"));
    }

    @Test
    void a_handover_names_somebody_else() {
        assertThat(hand(Map.of("reason", "leaves"))).hasStatus(422);
        assertThat(hand(Map.of("to", "ann", "reason", "leaves"))).hasStatus(422);
        assertThat(hand(Map.of("to", "ben"))).hasStatus(422);
        assertThat(hand(Map.of("bySchool", Map.of("school", "ben"), "reason", "leaves")))
                .hasStatus(422);
    }

    @Test
    void it_is_a_team_leaders_of_that_council() {
        OneCouncil other = new OneCouncil(service);
        open(1, SCHOOL);
        hand(TO_BEN);

        assertThat(council.get(council.leader, HANDOVER)).hasStatusOk();
        assertThat(council.get(other.leader, HANDOVER)).hasStatus(404);
        assertThat(council.get(council.officer, HANDOVER)).hasStatus(403);
        assertThat(council.get(council.school, HANDOVER)).hasStatus(403);
        assertThat(ids(json(other.put(other.leader, HANDOVER, (String) null, TO_BEN))))
                .isEmpty();
    }

    /** As when the process ends after so many cases have moved: what it would have written down next is lost. */
    private void crashAfter(int moves) {
        AtomicInteger left = new AtomicInteger(moves);
        OfficersCases crashing = new OfficersCases() {
            @Override
            public List<Held> heldBy(TenantId tenant, String officer) {
                return cases.heldBy(tenant, officer);
            }

            @Override
            public Set<CaseId> of(TenantId tenant, Collection<PupilId> children) {
                return cases.of(tenant, children);
            }

            @Override
            public Outcome move(TenantId tenant, CaseId id, Move move, Actor actor) {
                if (left.getAndDecrement() == 0) {
                    throw new IllegalStateException("crash");
                }
                return cases.move(tenant, id, move, actor);
            }
        };
        Caller leader = new Caller(council.id, "team-leader@" + council.id, "test", Set.of(Role.TEAM_LEADER), Set.of());
        Plan plan = new Plan("ben", Map.of(), new Narrative("leaves the council"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new HandingOver(handovers, crashing, clock).handOver(leader, "ann", plan));
    }

    private List<String> open(int count, String school) {
        List<String> opened = new ArrayList<>();
        for (int child = 0; child < count; child++) {
            opened.add(KnownCases.open(service, council.id, pupil(child), school));
        }
        return opened;
    }

    private String pupil(int child) {
        return Ids.from(council.id.value(), Integer.toString(child));
    }

    private MvcTestResult hand(Map<String, Object> body) {
        return council.put(council.leader, HANDOVER, (String) null, body);
    }

    private List<String> officers(String id) {
        return texts(
                json(council.get(council.leader, CASES + "/" + id))
                        .path("council")
                        .path("allocations"),
                "officer");
    }

    private static List<String> ids(JsonNode view) {
        return view.path("moved").valueStream().map(JsonNode::asString).toList();
    }
}
