package org.rollcall.platform.store;

import org.rollcall.platform.tenancy.TenantId;

/** An aggregate as it was read or written: whose it is, its id, its version and its value. */
public record Stored<A>(TenantId tenant, String id, Version version, A value) {}
