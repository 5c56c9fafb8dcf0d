package org.rollcall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;

class IdempotencyKeyTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("key", "hash");
    private static final String ID = KEY.idFor(caller("northmoor", "gateway", "ann"));

    @Test
    void the_same_caller_and_key_lead_to_the_same_id_whatever_is_asked() {
        assertThat(new IdempotencyKey("key", "other").idFor(caller("northmoor", "gateway", "ann")))
                .isEqualTo(ID);
    }

    @Test
    void another_key_council_client_or_person_leads_to_another_id() {
        assertThat(Set.of(
                        ID,
                        new IdempotencyKey("key2", "hash").idFor(caller("northmoor", "gateway", "ann")),
                        KEY.idFor(caller("eastvale", "gateway", "ann")),
                        KEY.idFor(caller("northmoor", "rollcall-cli", "ann")),
                        KEY.idFor(caller("northmoor", "gateway", "bob"))))
                .hasSize(5);
    }

    private static Caller caller(String council, String client, String subject) {
        return new Caller(new TenantId(council), subject, client, Set.of(Role.SCHOOL_STAFF), Set.of());
    }
}
