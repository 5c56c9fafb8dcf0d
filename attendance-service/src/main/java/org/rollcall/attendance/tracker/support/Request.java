package org.rollcall.attendance.tracker.support;

import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;

/** The request that brought a record about; its hash tells a repeat from another request under the same name. */
public record Request(String name, String hash) {

    public static Request of(Caller caller, IdempotencyKey key) {
        return new Request(key.idFor(caller), key.requestHash());
    }
}
