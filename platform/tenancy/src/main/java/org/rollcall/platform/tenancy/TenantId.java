package org.rollcall.platform.tenancy;

import java.util.regex.Pattern;

/** A council on the platform: its Keycloak organization's alias, and the first part of every id and topic it owns. */
public record TenantId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    /** No council: what belongs to none of them. A token that names it is not accepted. */
    public static final TenantId PLATFORM = new TenantId("platform-itself");

    public TenantId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A council's id is 2 to 30 of a-z, 0-9 and '-', starting with a letter");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
