package org.rollcall.referral.panel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rollcall.referral.panel.decision.Rung;

/** What people send about panels. */
public final class PanelBodies {

    private PanelBodies() {}

    public static Map<String, Object> plan(String kind, String chair, String at) {
        return Map.of("kind", kind, "chair", chair, "when", when(at));
    }

    static Map<String, Object> when(String at) {
        return Map.of("at", at, "place", "Civic Centre, room 4");
    }

    public static Map<String, Object> invitation(List<String> parents) {
        return Map.of(
                "method",
                "FIRST_CLASS",
                "parents",
                parents.stream().map(parent -> Map.of("parentId", parent)).toList(),
                "others",
                List.of(Map.of("part", "SCHOOL", "name", "R. Green")));
    }

    /** With every rung beneath the one that is chosen passed over for a reason. */
    public static Map<String, Object> record(List<String> parents, String outcome, String rung) {
        List<Map<String, Object>> considered = Stream.concat(
                        Rung.valueOf(rung).beneath().stream().map(Rung::name), Stream.of(rung))
                .map(option -> Map.<String, Object>of(
                        "option", option, "chosen", option.equals(rung), "reason", "Weighed by the council."))
                .toList();
        return record(parents, Map.of("outcome", outcome, "about", parents, "considered", considered));
    }

    static Map<String, Object> record(List<String> parents, Map<String, Object> decision) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "parents",
                parents.stream()
                        .map(parent -> Map.of("parentId", parent, "attendance", "ATTENDED"))
                        .toList());
        body.put("evidence", List.of(Map.of("kind", "REGISTER_PRINT")));
        body.put("parentViews", "Mornings are hard.");
        body.put("decision", decision);
        body.put("minutes", "We talked.");
        return body;
    }

    static Map<String, Object> agreement(String... targets) {
        return Map.of(
                "outcome",
                "AGREEMENT_SET",
                "targets",
                Arrays.stream(targets).map(what -> Map.of("what", what)).toList(),
                "reviewOn",
                "2026-11-20");
    }
}
