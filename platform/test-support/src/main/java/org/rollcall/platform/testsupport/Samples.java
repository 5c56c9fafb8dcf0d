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
import java.util.function.Predicate;
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
    private final Set<String> nameless = new HashSet<>();
    private final Map<Role, String> subjects = new EnumMap<>(Role.class);
    private final Map<Role, String> colleagues = new EnumMap<>(Role.class);
    private final Map<Role, String> tied = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, Own>> own = new EnumMap<>(Role.class);

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

    /** What of all that a role reaches is only for the one of them whose it is. */
    enum Own {
        CASE("own case"),
        /** What the council made itself; the samples are the school's. */
        COUNCIL("council's own"),
        RECORD("own");

        final String written;

        Own(String written) {
            this.written = written;
        }
    }

    /** @param family whether it is about the family to which somebody has declared a tie */
    record Sample(String pattern, String path, Owner owner, boolean family) {
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
        return add(pattern, Owner.SCHOOL, false, values);
    }

    /** A record of the school about the family of the {@link #tied}. */
    public Samples ofFamily(String pattern, Object... values) {
        return add(pattern, Owner.SCHOOL, true, values);
    }

    /** A record that any school of the council may know of. */
    public Samples ofCouncil(String pattern, Object... values) {
        return add(pattern, Owner.COUNCIL, false, values);
    }

    /** No record of anybody's, but a name under which each council has its own, or makes it. */
    public Samples ofEverybody(String pattern, Object... values) {
        return add(pattern, Owner.EVERYBODY, false, values);
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

    /** Endpoints without a variable that change something and name no record, not in what is sent either. */
    public Samples namingNone(String... endpoints) {
        nameless.addAll(List.of(endpoints));
        return this;
    }

    /** Who the records' own person of a role is, where a role does not reach all of them. */
    public Samples person(Role role, String subject) {
        subjects.put(role, subject);
        return this;
    }

    /** Somebody else of the role, who has nothing to do with the records. */
    public Samples colleague(Role role, String subject) {
        colleagues.put(role, subject);
        return this;
    }

    /** Somebody of the role who has declared a tie to the family of {@link #ofFamily}: those records are not there for them. */
    public Samples tied(Role role, String subject) {
        tied.put(role, subject);
        return this;
    }

    /** What somebody of the role does in a case of their own, and in no colleague's. */
    public Samples inOwnCase(Role role, String... endpoints) {
        return ownOnly(role, Own.CASE, endpoints);
    }

    /** What somebody of the role does with what is their own, such as their hours, and with nothing of a colleague's. */
    public Samples withOwn(Role role, String... endpoints) {
        return ownOnly(role, Own.RECORD, endpoints);
    }

    public TenantId council() {
        return council;
    }

    public String school() {
        return school;
    }

    /** The sample that comes nearest to an address. */
    Optional<Sample> nearest(String address) {
        return records.stream()
                .filter(sample -> sample.covers(address))
                .max(Comparator.comparing(sample -> sample.pattern().length()));
    }

    /** A real path for an address; empty when a part of it has no sample. */
    public Optional<String> path(String address) {
        return nearest(address)
                .map(sample ->
                        sample.path() + address.substring(sample.pattern().length()))
                .filter(path -> !path.contains("{"));
    }

    public Optional<String> body(String endpoint) {
        return Optional.ofNullable(bodies.get(endpoint));
    }

    public Map<String, String> query(String endpoint) {
        return queries.getOrDefault(endpoint, Map.of());
    }

    boolean isMade(String endpoint) {
        return making.contains(endpoint);
    }

    boolean namesNone(String endpoint) {
        return nameless.contains(endpoint);
    }

    /** Whether it was said what an endpoint is sent or asked. */
    boolean isFilled(String endpoint) {
        return bodies.containsKey(endpoint) || queries.containsKey(endpoint);
    }

    public TestToken token(TenantId of, Role role, String schoolOf) {
        TestToken token = TestTokens.of(of).role(role).schools(schoolOf);
        String subject = subjects.get(role);
        return subject == null ? token : token.subject(subject);
    }

    Optional<TestToken> colleague(Role role) {
        return Optional.ofNullable(colleagues.get(role))
                .map(subject -> token(council, role, school).subject(subject));
    }

    Optional<TestToken> tied(Role role) {
        return Optional.ofNullable(tied.get(role))
                .map(subject -> token(council, role, school).subject(subject));
    }

    Optional<Own> own(Role role, String endpoint) {
        return Optional.ofNullable(own.getOrDefault(role, Map.of()).get(endpoint));
    }

    /** The texts in the addresses by which a stranger would know a record. */
    List<String> marks() {
        return marks(sample -> sample.owner() != Owner.EVERYBODY);
    }

    /** Those of the family alone. */
    List<String> familyMarks() {
        return marks(Sample::family);
    }

    private List<String> marks(Predicate<Sample> wanted) {
        return records.stream()
                .filter(wanted)
                .flatMap(sample -> List.of(sample.path().split("/", -1)).stream())
                .filter(part -> part.length() >= 20)
                .distinct()
                .toList();
    }

    /** What somebody of the role does with what the council made itself, and not with what a school made, as the samples are. */
    public Samples withCouncilsOwn(Role role, String... endpoints) {
        return ownOnly(role, Own.COUNCIL, endpoints);
    }

    private Samples ownOnly(Role role, Own what, String... endpoints) {
        Map<String, Own> known = own.computeIfAbsent(role, none -> new HashMap<>());
        List.of(endpoints).forEach(endpoint -> known.put(endpoint, what));
        return this;
    }

    private Samples add(String pattern, Owner owner, boolean family, Object... values) {
        String path = pattern;
        for (Object value : values) {
            path = VARIABLE.matcher(path).replaceFirst(Matcher.quoteReplacement(value.toString()));
        }
        records.add(new Sample(pattern, path, owner, family));
        return this;
    }
}
