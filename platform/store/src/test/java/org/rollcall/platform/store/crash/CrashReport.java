package org.rollcall.platform.store.crash;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.store.crash.CrashPlan.Victim;

/** What a run did and what it found; each finding names what it is about. */
record CrashReport(
        long seed, String store, Map<Victim, Integer> kills, Duration took, Counts counts, Findings findings) {

    /** How much was at stake. */
    record Counts(int books, int acknowledged, int refused, int events, int repeats, int mirrored) {}

    /** Each list is empty in a good run. */
    record Findings(List<String> lost, List<String> phantom, List<String> inverted, List<String> doubled) {

        boolean none() {
            return lost.isEmpty() && phantom.isEmpty() && inverted.isEmpty() && doubled.isEmpty();
        }
    }

    @Override
    public String toString() {
        int total = kills.values().stream().mapToInt(Integer::intValue).sum();
        return """
                crash run, seed %d, %s store: %d kills %s in %d s
                  %d books, %d entries acknowledged, %d refused, %d events sent first, %d sent again, %d taken in
                  lost %d, phantom %d, inverted %d, taken in twice %d""".formatted(
                        seed,
                        store,
                        total,
                        kills,
                        took.toSeconds(),
                        counts.books,
                        counts.acknowledged,
                        counts.refused,
                        counts.events,
                        counts.repeats,
                        counts.mirrored,
                        findings.lost.size(),
                        findings.phantom.size(),
                        findings.inverted.size(),
                        findings.doubled.size());
    }
}
