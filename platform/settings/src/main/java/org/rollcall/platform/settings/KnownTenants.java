package org.rollcall.platform.settings;

import org.rollcall.platform.tenancy.TenantId;

/** Refuses a number for a tenant that the service does not know yet. A service that keeps a record of its tenants gives a bean. */
@FunctionalInterface
public interface KnownTenants {

    /** @throws RuntimeException the service's own refusal, when the tenant is unknown */
    void require(TenantId tenant);
}
