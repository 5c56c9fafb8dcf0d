package org.rollcall.attendance.audit.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.audit.finding.CheckResult;
import org.rollcall.attendance.audit.finding.Finding;

/**
 * What was found in the registers.
 *
 * @param draftBy the last day on which the draft report is in time
 * @param summary what the report says in general; null before the draft
 */
public record Fieldwork(
        @Nullable LocalDate openedOn,
        @Nullable LocalDate draftBy,
        List<CheckResult> results,
        List<Finding> findings,
        @Nullable String summary,
        @Nullable String countersignedBy,
        @Nullable LocalDate countersignedOn) {

    public static final int MOST_FINDINGS = 60;

    public static final Fieldwork NONE = new Fieldwork(null, null, List.of(), List.of(), null, null, null);

    public Fieldwork {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
    }

    public static Fieldwork open(LocalDate on, LocalDate draftBy, List<CheckResult> results, List<Finding> findings) {
        return new Fieldwork(on, draftBy, results, findings, null, null, null);
    }

    Fieldwork with(List<Finding> now) {
        return new Fieldwork(openedOn, draftBy, results, now, summary, countersignedBy, countersignedOn);
    }

    public Fieldwork adding(Finding finding) {
        return with(Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }

    public Fieldwork replacing(Finding finding) {
        return with(findings.stream()
                .map(known -> known.id().equals(finding.id()) ? finding : known)
                .toList());
    }

    public Fieldwork drafted(String said) {
        return new Fieldwork(openedOn, draftBy, results, findings, said, null, null);
    }

    public Fieldwork countersigned(String by, LocalDate on) {
        return new Fieldwork(openedOn, draftBy, results, findings, summary, by, on);
    }

    public boolean needsCountersignature() {
        return findings.stream().anyMatch(Finding::grave);
    }

    public Optional<Finding> finding(String id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    public Stream<Finding> standing() {
        return findings.stream().filter(Finding::stands);
    }

    public void checkRoom(Failing failing) {
        failing.when(
                findings.size() >= MOST_FINDINGS,
                "TOO_MANY_FINDINGS",
                "An audit has %d findings at most: gather those of one code.".formatted(MOST_FINDINGS));
    }

    public void checkComplete(Failing failing) {
        findings.stream()
                .filter(finding -> !finding.lacks().isEmpty())
                .forEach(finding -> failing.and(
                        "FINDING_INCOMPLETE",
                        "Finding %s (%s) lacks its %s."
                                .formatted(finding.id(), finding.code(), String.join(" and its ", finding.lacks()))));
    }

    public void checkChallenges(Failing failing) {
        standing()
                .filter(Finding::hasOpenChallenge)
                .forEach(finding ->
                        failing.and("CHALLENGE_UNDECIDED", "The challenge of %s is open.".formatted(finding.id())));
    }
}
