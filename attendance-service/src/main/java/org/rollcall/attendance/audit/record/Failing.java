package org.rollcall.attendance.audit.record;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** Gathers every reason why a step may not be taken, and refuses it with all of them. */
public final class Failing {

    private final List<FailingGuard> guards = new ArrayList<>();

    public static Failing to(AuditState from, AuditState wanted) {
        Failing failing = new Failing();
        failing.guards.addAll(from.refusing(wanted));
        return failing;
    }

    /** A step that is taken within a state. */
    public static Failing within(AuditState state, AuditState... allowed) {
        Failing failing = new Failing();
        return failing.when(
                !List.of(allowed).contains(state),
                "NOT_IN_THIS_STATE",
                "The audit is %s; this is done while it is %s.".formatted(state, List.of(allowed)));
    }

    public Failing when(boolean fails, String code, String detail) {
        return fails ? and(code, detail) : this;
    }

    public Failing and(String code, String detail) {
        guards.add(new FailingGuard(code, detail, AuditState.PRACTICE));
        return this;
    }

    public void refuse() {
        if (!guards.isEmpty()) {
            throw new Refused(guards);
        }
    }
}
