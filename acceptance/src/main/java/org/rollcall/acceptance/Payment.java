package org.rollcall.acceptance;

import static org.rollcall.acceptance.Cast.NORTHMOOR;
import static org.rollcall.acceptance.Marks.check;

import java.util.Map;
import java.util.Optional;
import org.rollcall.acceptance.Journey.Traces;

/** Step 6: one notice is paid in the discounted period, the other is not. */
final class Payment {

    private final Cast cast;
    private final Narrator narrator;
    private final Person officer;

    Payment(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
        this.officer = cast.person("court-officer", NORTHMOOR);
    }

    void payOrNot(Traces traces) {
        String paid = "legal/v1/penalty-notices/" + traces.notices.getFirst();
        String unpaid = "legal/v1/penalty-notices/" + traces.notices.getLast();
        cast.itIs("2026-11-10T09:00:00");
        becomes(paid, "SERVED");
        officer.ask(
                        paid + "/payments",
                        Map.of(
                                "reference",
                                "PAY-" + traces.notices.getFirst(),
                                "amount",
                                80,
                                "receivedOn",
                                "2026-11-10"))
                .expect(200);
        becomes(paid, "PAID");
        narrator.say("10 November 2026: £80 received; the notice is paid and liability discharged");

        cast.itIs("2026-11-24T09:00:00");
        becomes(unpaid, "EXPIRED_UNPAID");
        becomes(paid, "PAID");
        narrator.say("24 November 2026: the 28 days are over; the deadline worker has moved the other notice on");
        Await.until("the case asks for the prosecution decision", () -> Optional.of(
                        officer.get("legal/v1/enforcement-cases/" + traces.enforcementCase))
                .filter(answer -> answer.json().path("state").asString().equals("PROSECUTION_DECISION")));
        narrator.say("the case asks for the prosecution decision");
        Person school = cast.person("school-staff", NORTHMOOR);
        String seen = Await.until("the school sees that one is paid and one is not", () -> Optional.of(
                        school.get("referral/v1/cases/" + traces.case_)
                                .expect(200)
                                .text())
                .filter(view -> view.contains("PAID") && view.contains("EXPIRED_UNPAID")));
        check(!seen.contains("Invented Row"), "no address in what the school sees of the case");
    }

    private void becomes(String path, String state) {
        Await.until(
                path + " becomes " + state, () -> Optional.of(officer.get(path).expect(200))
                        .filter(answer -> answer.json().path("state").asString().equals(state)));
    }
}
