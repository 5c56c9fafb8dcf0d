package org.rollcall.referral;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.referral.evidence.EvidenceKind;

/** Referral forms as a school sends them. */
public final class Forms {

    private Forms() {}

    /** Complete: every kind of evidence, two parents. */
    public static Map<String, Object> irregular(String pupil, String urn) {
        return Map.of(
                "pupilId",
                pupil,
                "schoolUrn",
                urn,
                "type",
                "PN_IRREGULAR",
                "reason",
                "Ten sessions of leave that the head teacher had refused.",
                "window",
                Map.of("from", "2026-09-07", "to", "2026-09-18"),
                "parents",
                List.of(parent("Alex Moor"), parent("Sam Moor")),
                "evidence",
                evidence(EvidenceKind.values()));
    }

    public static Map<String, Object> parent(String name) {
        return Map.of(
                "name",
                name,
                "address",
                Map.of("lines", List.of("12 Invented Row", "Northmoor"), "postcode", "ZZ99 3WZ"),
                "basis",
                List.of("NATURAL"),
                "livesWith",
                true);
    }

    public static List<Map<String, Object>> evidence(EvidenceKind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> Map.<String, Object>of("kind", kind.name(), "description", "In the school's file."))
                .toList();
    }

    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> form, String field) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.remove(field);
        return changed;
    }
}
