package org.rollcall.referral;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** Collects every reason why a step may not be taken, so that a caller is told all of them at once. */
public final class Guards {

    private final String provision;
    private final List<FailingGuard> failing = new ArrayList<>();

    private Guards(String provision) {
        this.provision = provision;
    }

    public static Guards of(String provision) {
        return new Guards(provision);
    }

    public Guards when(boolean fails, String code, String detail) {
        if (fails) {
            failing.add(new FailingGuard(code, detail, provision));
        }
        return this;
    }

    public Guards and(List<FailingGuard> more) {
        failing.addAll(more);
        return this;
    }

    public void refuse() {
        if (!failing.isEmpty()) {
            throw new Refused(failing);
        }
    }
}
