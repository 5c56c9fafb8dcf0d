package org.rollcall.bench.lists;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.rollcall.acceptance.Answer;
import org.rollcall.acceptance.Cast;
import org.rollcall.acceptance.Person;
import org.rollcall.bench.Referrals;
import tools.jackson.databind.JsonNode;

/** One case, opened as every case is, to be the pattern of the others. */
final class FirstCase {

    private static final int ATTEMPTS = 300;

    private final Cast cast;

    FirstCase(Cast cast) {
        this.cast = cast;
    }

    /** The case's id. */
    String opened() {
        String path = "referral/v1/referrals/" + new Referrals(cast).sendOne("CASEWORK");
        Person leader = cast.person("team-leader", Cast.NORTHMOOR);
        Answer triage = leader.put(path + "/triage", leader.get(path), Map.of()).expect(200);
        leader.put(path + "/decision", triage, Map.of("outcome", "ACCEPT_CASEWORK"))
                .expect(200);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JsonNode cases = leader.get("referral/v1/cases").expect(200).json().path("items");
            if (!cases.isEmpty()) {
                return cases.get(0).path("id").asString();
            }
            LockSupport.parkNanos(100_000_000L);
        }
        throw new IllegalStateException("The accepted referral opened no case");
    }
}
