package org.rollcall.acceptance;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The people and systems of the demo world, each able to use the platform in their own right. */
public final class Cast implements AutoCloseable {

    public static final String NORTHMOOR = "northmoor";
    public static final String EASTVALE = "eastvale";
    public static final String LARKFIELD = "142101";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Http http = new Http();
    private final Surroundings surroundings;
    private final Tokens tokens;

    public Cast(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.tokens = new Tokens(surroundings, http);
    }

    public Person person(String role, String council) {
        return new Person(http, surroundings.gateway(), () -> tokens.ofPerson(role + "@" + council));
    }

    /** Whom the platform knows a person as: the subject of their token. */
    String subject(String role, String council) {
        String claims = tokens.ofPerson(role + "@" + council).split("\\.", -1)[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(claims)).path("sub").asString();
    }

    public Person registerSystem() {
        return new Person(http, surroundings.gateway(), () -> tokens.ofSystem("mis-" + LARKFIELD));
    }

    /** Whoever sends this token. */
    Person withToken(String token) {
        return new Person(http, surroundings.gateway(), () -> token);
    }

    Tokens tokens() {
        return tokens;
    }

    CouncilStream stream(String council) {
        return CouncilStream.of(council, surroundings);
    }

    /** Moves the clock of every service; each follows within a second and looks at its deadlines at once. */
    public void itIs(String localDateTime) {
        person("council-admin", NORTHMOOR)
                .put("attendance/v1/demo/clock", Map.of("now", localDateTime))
                .expect(200);
        for (String service : new String[] {"referral", "legal"}) {
            Person anyone = person("council-admin", NORTHMOOR);
            Await.until(service + "-service follows the clock to " + localDateTime, () -> Optional.of(
                            anyone.get(service + "/v1/demo/clock"))
                    .filter(answer -> answer.json().path("now").asString().compareTo(localDateTime) >= 0)
                    .filter(answer -> answer.json().path("now").asString().startsWith(localDateTime.substring(0, 10))));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
