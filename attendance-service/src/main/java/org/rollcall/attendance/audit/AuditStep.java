package org.rollcall.attendance.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.attendance.audit.record.AuditState;

/** The steps of an audit, and by whom they are taken. */
enum AuditStep {
    APPROVE_RISK("audit:lead"),
    GIVE_NOTICE("audit:conduct"),
    DRAW_SAMPLE("audit:conduct"),
    OPEN_REGISTERS("audit:conduct"),
    RAISE_FINDING("audit:conduct"),
    DRAFT("audit:conduct"),
    COUNTERSIGN("audit:lead"),
    GIVE_FEEDBACK("audit:conduct"),
    CHALLENGE("audit:agree"),
    DECIDE_CHALLENGE("audit:conduct"),
    PROPOSE_ACTIONS("audit:conduct"),
    AGREE("audit:agree"),
    SHOW_EVIDENCE("audit:show-evidence"),
    CLOSE("audit:conduct"),
    ESCALATE("audit:lead");

    private final String authority;

    AuditStep(String authority) {
        this.authority = authority;
    }

    /** What somebody with these authorities may do with the audit now. */
    static List<String> open(RegisterAudit audit, Set<String> authorities) {
        return in(audit.state())
                .filter(step -> authorities.contains(step.authority))
                .map(step -> step.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Stream<AuditStep> in(AuditState state) {
        return switch (state) {
            case PLANNED -> Stream.of(APPROVE_RISK, GIVE_NOTICE, ESCALATE);
            case NOTIFIED -> Stream.of(DRAW_SAMPLE, OPEN_REGISTERS, ESCALATE);
            case FIELDWORK -> Stream.of(RAISE_FINDING, DRAFT, ESCALATE);
            case DRAFT -> Stream.of(COUNTERSIGN, GIVE_FEEDBACK, ESCALATE);
            case FEEDBACK_GIVEN -> Stream.of(CHALLENGE, DECIDE_CHALLENGE, PROPOSE_ACTIONS, AGREE, ESCALATE);
            case AGREED, FOLLOW_UP_DUE -> Stream.of(SHOW_EVIDENCE, CLOSE, ESCALATE);
            case CLOSED, ESCALATED -> Stream.of();
        };
    }
}
