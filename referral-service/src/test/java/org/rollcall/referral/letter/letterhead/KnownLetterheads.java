package org.rollcall.referral.letter.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.referral.OneCouncil;

/** Lets a test begin with a council's letterhead. */
public final class KnownLetterheads {

    public static final String PATH = "/api/referral/v1/council/letterhead";

    private KnownLetterheads() {}

    public static void enter(OneCouncil council, Version seen) {
        assertThat(council.put(council.person(Role.COUNCIL_ADMIN), PATH, "\"" + seen.value() + "\"", whole()))
                .hasStatusOk();
    }

    public static Map<String, Object> whole() {
        Map<String, Object> letterhead = new HashMap<>();
        letterhead.put("name", "Northmoor Council");
        letterhead.put("department", "Attendance Service");
        letterhead.put("addressLines", List.of("Civic Centre", "1 High Street", "Northmoor", "NM1 1AA"));
        letterhead.put("phone", "01632 960 001");
        letterhead.put("email", "attendance@northmoor.example");
        letterhead.put("web", "www.northmoor.example/attendance");
        letterhead.put("hours", List.of("Monday to Friday, 9 am to 5 pm"));
        letterhead.put("signatory", "Rhys Powell");
        letterhead.put("signatoryTitle", "Team Leader");
        return letterhead;
    }
}
