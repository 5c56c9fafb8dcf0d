package org.rollcall.referral.form;

import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;

/** One guard: there when it fails. */
final class Guard {

    private Guard() {}

    static Stream<FailingGuard> fails(boolean fails, String code, String detail, String provision) {
        return fails ? Stream.of(new FailingGuard(code, detail, provision)) : Stream.empty();
    }
}
