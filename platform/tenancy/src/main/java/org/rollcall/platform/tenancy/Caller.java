package org.rollcall.platform.tenancy;

import java.util.Set;

/**
 * Who is asking, as the token says it; nothing here ever comes from a path or a body.
 *
 * @param client the OAuth client that the token was given to
 * @param schools the URNs of the schools that the caller acts for
 */
public record Caller(TenantId tenant, String subject, String client, Set<Role> roles, Set<String> schools) {

    public Caller {
        roles = Set.copyOf(roles);
        schools = Set.copyOf(schools);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Works for the council, and so sees every school in its area. */
    public boolean councilSide() {
        return roles.stream().anyMatch(Role::councilSide);
    }

    /** The council acts for each of its schools; a school, and a system, only for those the token names. */
    public boolean mayActFor(String schoolUrn) {
        return councilSide() || (roles.stream().anyMatch(Role::actsForSchools) && schools.contains(schoolUrn));
    }
}
