package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.contract.terms.ContractParty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case in which a contract can be made, and the way to each of its states. */
abstract class ContractApi {

    @Autowired
    ApplicationContext service;

    @Autowired
    MovableClock clock;

    WorkedCase worked;
    OneCouncil council;

    @BeforeEach
    void aCase() {
        worked = new WorkedCase(service);
        council = worked.council;
    }

    String proposed(TestToken who, ContractParty party) {
        return worked.make(who, "/contracts", ContractBodies.proposal(party, worked.parents));
    }

    String arranged(TestToken who, ContractParty party) {
        String path = proposed(who, party);
        ContractParty[] sides = party.sides().toArray(ContractParty[]::new);
        worked.change(who, path, "terms", ContractBodies.terms(worked.parents, sides));
        worked.change(who, path, "document", Map.of());
        worked.change(who, path, "meeting", ContractBodies.meeting("2026-10-08T09:30"));
        return path;
    }

    String agreed(TestToken who, ContractParty party) {
        String path = arranged(who, party);
        ContractParty[] sides = party.sides().toArray(ContractParty[]::new);
        clock.moveTo(LocalDate.of(2026, 10, 8));
        worked.change(who, path, "agreement", ContractBodies.agreement(worked.parents, "2026-10-08", sides));
        return path;
    }

    String state(String path) {
        return json(council.get(council.leader, path)).path("state").asString();
    }

    static List<String> codes(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        return texts(json(refused).path("guards"), "code");
    }
}
