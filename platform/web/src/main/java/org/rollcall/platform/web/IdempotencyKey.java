package org.rollcall.platform.web;

import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.Caller;

/**
 * The caller's own name for a request, so that a repeat creates nothing new.
 *
 * @param requestHash tells a repeat from another request under the same name
 */
public record IdempotencyKey(String value, String requestHash) {

    /** The same key from the same person and client of the same council always leads to the same id. */
    public String idFor(Caller caller) {
        return Ids.from(caller.tenant().value(), caller.client(), caller.subject(), value);
    }
}
