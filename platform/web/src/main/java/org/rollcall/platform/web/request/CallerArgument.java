package org.rollcall.platform.web.request;

import org.rollcall.platform.tenancy.Caller;
import org.springframework.web.context.request.NativeWebRequest;

/** The caller, as the token says. */
final class CallerArgument extends Arguments<Caller> {

    CallerArgument() {
        super(Caller.class);
    }

    @Override
    Caller read(NativeWebRequest request) {
        return caller();
    }
}
