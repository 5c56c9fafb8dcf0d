package org.rollcall.platform.testsupport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Real records of one council, by the addresses that name them, for {@link AccessMatrix}. Addresses are written as the service
 * maps them, without {@code /api/<service>/v1}; one serves also for all that begin with it.
 */
public final class Samples {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+[^}]*}");

    private final TenantId council;
    private final String school;
    private final List<Sample> records = new ArrayList<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, Map<String, String>> queries = new HashMap<>();
    private final Set<String> making = new HashSet<>();
    private final Map<Role, String> subjects = new EnumMap<>(Role.class);

    private Samples(TenantId council, String school) {
        this.council = council;
        this.school = school;
    }

    /** Whose a record is. */
    enum Owner {
        /** Only the council, and the school that it is about, know of it. */
        SCHOOL,
        /** All of the council's people know of it. */
        COUNCIL,
        /** No record: every council has its own under this name. */
        EVERYBODY
    }

    record Sample(String pattern, String path, Owner owner) {
        boolean covers(String address) {
            return address.equals(pattern) || address.startsWith(pattern + "/");
        }
    }

    /** All records are of that council, and those that are a school's are of that school. */
    public static Samples of(TenantId council, String school) {
        return new Samples(council, school);
    }

    /** A record of the school. */
    public Samples ofSchool(String pattern, Object... values) {
        return add(pattern, Owner.SCHOOL, values);
    }

    /** A record that any school of the council may know of. */
    public Samples ofCouncil(String pattern, Object... values) {
        return add(pattern, Owner.COUNCIL, values);
    }

    /** No record of anybody's, but a name under which each council has its own, or makes it. */
    public Samples ofEverybody(String pattern, Object... values) {
        return add(pattern, Owner.EVERYBODY, values);
    }

    /** What to send to an endpoint, such as {@code PUT /cases/{id}/closure}, when what follows from its schema is not accepted. */
    public Samples body(String endpoint, String body) {
        bodies.put(endpoint, body);
        return this;
    }

    /** What to ask an endpoint in its address, when any value of its type will not do. */
    public Samples query(String endpoint, String name, String value) {
        queries.computeIfAbsent(endpoint, none -> new HashMap<>()).put(name, value);
        return this;
    }

    /** An endpoint that makes what its address names: whoever it is, it will be the caller's own. */
    public Samples making(String endpoint) {
        making.add(endpoint);
        return this;
    }

    /** Who the records' own person of a role is, where a role does not reach all of them. */
    public Samples person(Role role, String subject) {
        subjects.put(role, subject);
        return this;
    }

    TenantId council() {
        return council;
    }

    String school() {
        return school;
    }

    /** The sample that comes nearest to an address. */
    Optional<Sample> nearest(String address) {
        return records.stream()
                .filter(sample -> sample.covers(address))
                .max(Comparator.comparing(sample -> sample.pattern().length()));
    }

    /** A real path for an address; empty when a part of it has no sample. */
    Optional<String> path(String address) {
        return nearest(address)
                .map(sample ->
                        sample.path() + address.substring(sample.pattern().length()))
                .filter(path -> !path.contains("{"));
    }

    Optional<String> body(String endpoint) {
        return Optional.ofNullable(bodies.get(endpoint));
    }

    Map<String, String> query(String endpoint) {
        return queries.getOrDefault(endpoint, Map.of());
    }

    boolean isMade(String endpoint) {
        return making.contains(endpoint);
    }

    TestToken token(TenantId of, Role role, String schoolOf) {
        TestToken token = TestTokens.of(of).role(role).schools(schoolOf);
        String subject = subjects.get(role);
        return subject == null ? token : token.subject(subject);
    }

    /** The texts in the addresses by which a stranger would know a record. */
    List<String> marks() {
        return records.stream()
                .filter(sample -> sample.owner() != Owner.EVERYBODY)
                .flatMap(sample -> List.of(sample.path().split("/", -1)).stream())
                .filter(part -> part.length() >= 20)
                .distinct()
                .toList();
    }

    private Samples add(String pattern, Owner owner, Object... values) {
        String path = pattern;
        for (Object value : values) {
            path = VARIABLE.matcher(path).replaceFirst(Matcher.quoteReplacement(value.toString()));
        }
        records.add(new Sample(pattern, path, owner));
        return this;
    }
}
