package org.rollcall.attendance.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How audits are stored, found and announced. */
final class RegisterAuditType implements AggregateType<RegisterAudit> {

    static final String SCHOOL = "plan.schoolUrn";
    static final String YEAR = "plan.schoolYear";
    static final String STATE = "state";
    private static final String PREFIX = "org.rollcall.attendance.audit.";

    @Override
    public String collection() {
        return "registerAudits";
    }

    @Override
    public Class<RegisterAudit> type() {
        return RegisterAudit.class;
    }

    @Override
    public Optional<LocalDate> due(RegisterAudit audit) {
        return audit.due();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of(SCHOOL, YEAR, STATE),
                List.of(SCHOOL, STATE),
                List.of(SCHOOL),
                List.of(YEAR, STATE),
                List.of(YEAR),
                List.of(STATE));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((AuditEvent) event) {
            case AuditEvent.Planned planned -> new WireEvent(PREFIX + "planned.v1", planned);
            case AuditEvent.Notified notified -> new WireEvent(PREFIX + "notified.v1", notified);
            case AuditEvent.FindingRaised raised -> new WireEvent(PREFIX + "finding-raised.v1", raised);
            case AuditEvent.FeedbackGiven given -> new WireEvent(PREFIX + "feedback-given.v1", given);
            case AuditEvent.Completed completed -> new WireEvent(PREFIX + "completed.v1", completed);
            case AuditEvent.ActionOverdue overdue -> new WireEvent(PREFIX + "action-overdue.v1", overdue);
            case AuditEvent.Closed closed -> new WireEvent(PREFIX + "closed.v1", closed);
            case AuditEvent.Escalated escalated -> new WireEvent(PREFIX + "escalated.v1", escalated);
        };
    }
}
