package org.rollcall.platform.web.request;

import org.rollcall.platform.tenancy.TenantId;
import org.springframework.web.context.request.NativeWebRequest;

/** The caller's council, as the token says. */
final class TenantArgument extends Arguments<TenantId> {

    TenantArgument() {
        super(TenantId.class);
    }

    @Override
    TenantId read(NativeWebRequest request) {
        return caller().tenant();
    }
}
