package org.rollcall.referral.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.referral.contract.terms.ContractParty;

/** What people send about contracts. */
final class ContractBodies {

    private ContractBodies() {}

    static Map<String, Object> proposal(ContractParty party, List<String> parents) {
        return Map.of("party", party, "parents", parents);
    }

    static Map<String, Object> terms(List<String> parents, ContractParty... sides) {
        return Map.of(
                "statements",
                parents.stream()
                        .map(parent -> Map.of("parentId", parent, "requirements", List.of("At the gate by 8.45am.")))
                        .toList(),
                "support",
                List.of(sides).stream()
                        .map(side -> Map.of("by", side, "promises", List.of("A welcome at the gate.")))
                        .toList(),
                "startsOn",
                "2026-10-12",
                "endsOn",
                "2027-04-11");
    }

    static Map<String, Object> meeting(String at) {
        return Map.of("at", at, "place", "The school's meeting room");
    }

    static Map<String, Object> agreement(List<String> parents, String on, ContractParty... sides) {
        List<Map<String, Object>> signatures = new ArrayList<>();
        parents.forEach(parent -> signatures.add(Map.of("parentId", parent, "on", on)));
        List.of(sides).forEach(side -> signatures.add(Map.of("side", side, "name", "R. Green", "on", on)));
        return Map.of(
                "present",
                parents,
                "pupilPresent",
                true,
                "parentViews",
                "Mornings are hard.",
                "signatures",
                signatures);
    }

    static Map<String, Object> review(String heldOn, String finding) {
        return Map.of(
                "heldOn",
                heldOn,
                "attendance",
                Map.of("to", heldOn, "possible", 40, "attended", 37, "unauthorised", 1),
                "present",
                List.of(),
                "parentDid",
                "In time on most days.",
                "schoolDid",
                "Met at the gate.",
                "councilDid",
                "Visited twice.",
                "parentViews",
                "Calmer mornings.",
                "pupilViews",
                "Good.",
                "finding",
                finding);
    }
}
