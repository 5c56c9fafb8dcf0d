package org.rollcall.attendance.audit.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an audit found.
 *
 * @param severity null while the officer has not judged it
 * @param evidence what shows it; empty while nothing was written
 * @param count how many sessions, entries or pupils
 * @param withdrawn why it stands no longer; null while it does
 */
public record Finding(
        String id,
        FindingCode code,
        @Nullable Severity severity,
        String evidence,
        int count,
        List<FindingExample> examples,
        @Nullable String withdrawn,
        @Nullable FindingChallenge challenge) {

    public static final int MOST_EXAMPLES = 10;

    public Finding {
        examples = List.copyOf(examples);
    }

    public boolean stands() {
        return withdrawn == null;
    }

    public boolean grave() {
        return stands() && severity != null && severity.grave();
    }

    public boolean hasOpenChallenge() {
        return challenge != null && challenge.upheld() == null;
    }

    /** What a draft report still needs of it. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (severity == null) {
            lacks.add("severity");
        }
        if (evidence.isBlank()) {
            lacks.add("evidence");
        }
        return stands() ? lacks : List.of();
    }

    public Finding withdrawn(String reason) {
        return new Finding(id, code, severity, evidence, count, examples, reason, challenge);
    }

    public Finding challenged(FindingChallenge said) {
        return new Finding(id, code, severity, evidence, count, examples, withdrawn, said);
    }

    /** The same finding with other facts. */
    public Finding corrected(Finding facts) {
        return new Finding(
                id,
                facts.code(),
                facts.severity(),
                facts.evidence(),
                facts.count(),
                facts.examples(),
                withdrawn,
                challenge);
    }
}
