package org.rollcall.platform.tenancy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A service's one table of what each role may do. What is not written in it is refused. */
public final class AccessTable {

    private static final Pattern AUTHORITY = Pattern.compile("[a-z][a-z-]*:[a-z][a-z-]*");

    private final Map<Role, Set<String>> authorities;

    private AccessTable(Map<Role, Set<String>> authorities) {
        this.authorities = new EnumMap<>(Role.class);
        authorities.forEach((role, granted) -> this.authorities.put(role, Set.copyOf(granted)));
    }

    public static Builder of() {
        return new Builder();
    }

    /** The union of what the roles allow. */
    public Set<String> authoritiesOf(Set<Role> roles) {
        return roles.stream()
                .map(role -> authorities.getOrDefault(role, Set.of()))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every authority that some role has. */
    public Set<String> authorities() {
        return authoritiesOf(authorities.keySet());
    }

    /** Collects the table's rows; a role may have several. */
    public static final class Builder {

        private final Map<Role, Set<String>> rows = new EnumMap<>(Role.class);

        private Builder() {}

        /** Lets a role do what the authorities name, each as {@code noun:verb}, such as {@code referral:triage}. */
        public Builder allow(Role role, String... authorities) {
            Arrays.stream(authorities).forEach(Builder::requireForm);
            Collections.addAll(rows.computeIfAbsent(role, none -> new TreeSet<>()), authorities);
            return this;
        }

        public AccessTable build() {
            return new AccessTable(rows);
        }

        private static void requireForm(String authority) {
            if (!AUTHORITY.matcher(authority).matches()) {
                throw new IllegalArgumentException("An authority is noun:verb, not " + authority);
            }
        }
    }
}
