package org.rollcall.platform.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.tenancy.Role;

/**
 * That somebody was shown records, changed them, or asked for them in vain. It names records by id and says nothing of what they say.
 *
 * @param who the subject of the token
 * @param client the OAuth client that the token was given to
 * @param roles those of the token: in whose duty it was done
 * @param operation method and address, with the names of its parts in place of their values: {@code GET /api/legal/v1/notices/{id}}
 * @param records the ids in the address and in the answer
 * @param status of the answer: what is 403 or 404 was not shown, what is 409 or 412 was not changed
 * @param day that of {@code at} in England
 * @param correlationId the request's, as in the logs
 */
record TrailEntry(
        String who,
        String client,
        Set<Role> roles,
        String operation,
        List<String> records,
        int status,
        Instant at,
        LocalDate day,
        String correlationId) {

    TrailEntry {
        roles = Set.copyOf(roles);
        records = List.copyOf(records);
    }
}
