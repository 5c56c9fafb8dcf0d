package org.rollcall.referral;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** What the law said against a step that a test tried. */
public final class Refusals {

    private Refusals() {}

    /** The codes of what stood against it, in the order in which they were told; none when it was taken. */
    public static List<String> codes(ThrowingCallable step) {
        try {
            step.call();
            return List.of();
        } catch (Refused refused) {
            return refused.guards().stream().map(FailingGuard::code).toList();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
