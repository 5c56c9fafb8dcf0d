package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.panel.PanelBodies;

/** Work of every kind in one case, made as its officer would; each answers its path. */
final class HangingWork {

    static final String TODAY = "2026-09-21";
    static final LocalDate PANEL_DAY = LocalDate.of(2026, 10, 22);

    private final WorkedCase worked;
    private final OneCouncil council;
    private final MovableClock clock;

    HangingWork(WorkedCase worked, MovableClock clock) {
        this.worked = worked;
        this.council = worked.council;
        this.clock = clock;
    }

    String contractProposed() {
        return make("/contracts", Map.of("party", "LA", "parents", worked.parents));
    }

    String contractArranged() {
        String contract = contractProposed();
        change(contract, "terms", terms());
        change(contract, "document", Map.of());
        change(contract, "meeting", Map.of("at", "2026-10-08T09:30", "place", "Civic Centre"));
        return contract;
    }

    String contractInForce() {
        String contract = contractArranged();
        clock.moveTo(LocalDate.of(2026, 10, 8));
        List<Map<String, Object>> signatures = new ArrayList<>();
        worked.parents.forEach(parent -> signatures.add(Map.of("parentId", parent, "on", "2026-10-08")));
        signatures.add(Map.of("side", "LA", "name", "R. Green", "on", "2026-10-08"));
        Map<String, Object> agreed = Map.of(
                "present", worked.parents, "pupilPresent", true, "parentViews", "Good.", "signatures", signatures);
        change(contract, "agreement", agreed);
        return contract;
    }

    String panelPlanned(String kind) {
        return make("/panels", PanelBodies.plan(kind, "team-leader@" + council.id, "2026-10-22T14:00"));
    }

    String panelInvited(String kind) {
        String panel = panelPlanned(kind);
        change(panel, "invitation", PanelBodies.invitation(worked.parents));
        return panel;
    }

    /** Moves to the day of the panel that decides on it, to which people are invited. */
    String interviewFixed(String panel) {
        clock.moveTo(PANEL_DAY);
        assertThat(worked.change(
                        council.leader,
                        panel,
                        "record",
                        PanelBodies.record(worked.parents, "INVITE_IUC", "PROSECUTION")))
                .hasStatusOk();
        Map<String, Object> when = Map.of("at", "2026-11-17T10:00", "place", "Civic Centre");
        return make("/interviews", Map.of("parentId", worked.parents.getFirst(), "panelId", id(panel), "when", when));
    }

    String planOffered(String type) {
        return make("/support-plans", Map.of("type", type, "offeredOn", TODAY, "work", work()));
    }

    String planRunning(String type) {
        String plan = planOffered(type);
        change(plan, "acceptance", Map.of("by", worked.parents.getFirst(), "on", TODAY));
        Map<String, Object> lead =
                Map.of("organisation", "EARLY_HELP", "role", "family support worker", "name", "Kim Vale");
        change(plan, "lead-practitioner", Map.of("practitioner", lead, "on", TODAY));
        worked.change(council.officer, plan, "lead-practitioner/answer", Map.of("accepted", true, "on", TODAY));
        change(plan, "start", Map.of("on", TODAY));
        return plan;
    }

    String meetingPlanned(String plan) {
        return String.valueOf(council.postTo(plan + "/meetings", council.officer, "meeting", Map.of("on", "2026-10-01"))
                .getResponse()
                .getHeader("Location"));
    }

    String partnerAsked() {
        Map<String, Object> consent = Map.of("by", worked.parents.getFirst(), "on", TODAY);
        return make(
                "/partner-referrals",
                Map.of("service", "HOUSING", "why", "Damp rooms.", "madeOn", TODAY, "consent", consent));
    }

    String callPlanned() {
        return make("/log", Map.of("kind", "CALL", "planned", Map.of("at", "2026-09-24T10:00:00")));
    }

    void change(String record, String step, Map<String, Object> body) {
        assertThat(worked.change(council.officer, record, step, body)).hasStatusOk();
    }

    String state(String record) {
        return json(council.get(council.officer, record)).path("state").asString();
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String make(String what, Map<String, Object> body) {
        return worked.make(council.officer, what, body);
    }

    private Map<String, Object> terms() {
        return Map.of(
                "statements",
                worked.parents.stream()
                        .map(parent -> Map.of("parentId", parent, "requirements", List.of("At the gate by 8.45am.")))
                        .toList(),
                "support",
                List.of(Map.of("by", "LA", "promises", List.of("A call each Monday."))),
                "startsOn",
                "2026-10-12",
                "endsOn",
                "2027-04-11");
    }

    private static Map<String, Object> work() {
        Map<String, Object> action = Map.of("what", "Ring each morning", "organisation", "SCHOOL", "by", "2026-10-05");
        return Map.of(
                "barriers",
                List.of(Map.of("kind", "HOUSING", "where", "OUT_OF_SCHOOL")),
                "actions",
                List.of(action),
                "targetPercent",
                90);
    }
}
