package org.rollcall.platform.testsupport;

import java.util.UUID;
import org.rollcall.platform.tenancy.TenantId;

/** Councils made up for a single test, so that tests share an application and never each other's records. */
public final class Councils {

    private Councils() {}

    public static TenantId fresh() {
        return new TenantId("t" + UUID.randomUUID().toString().substring(0, 12).replace("-", ""));
    }
}
