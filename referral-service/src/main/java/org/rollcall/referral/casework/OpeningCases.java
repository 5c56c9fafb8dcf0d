package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Received;

/** An accepted referral opens its case once, or joins the one that triage named. */
final class OpeningCases {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Aggregates<Case> cases;

    OpeningCases(Aggregates<Case> cases) {
        this.cases = cases;
    }

    void on(AcceptedReferral referral, Received event) {
        if (referral.joinsAnOpenCase()) {
            cases.apply(event, referral.caseId(), found -> found.value().takeIn(referral.origin()));
        } else {
            open(referral, event);
        }
    }

    private void open(AcceptedReferral referral, Received event) {
        LocalDate today = LocalDate.ofInstant(event.time(), LONDON);
        cases.createFrom(
                event,
                referral.caseId(),
                Case.open(referral.opens(), referral.pupil(), referral.school(), referral.origin(), today));
    }
}
