package org.rollcall.referral.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.ReferralType;

class OriginTest {

    @ParameterizedTest(name = "of {0} legal action rests on the one numbered {1} and asks for {2}")
    @CsvSource({
        "CASEWORK,                              0, PROSECUTION",
        "PN_IRREGULAR,                          0, PN_IRREGULAR",
        "CASEWORK PN_LEAVE,                     1, PN_LEAVE",
        "PN_LEAVE CASEWORK,                     0, PN_LEAVE",
        "PN_IRREGULAR CONTRACT_SUPPORT,         0, PN_IRREGULAR", // help with a contract makes no prosecution of it
        "ESO CONTRACT_SUPPORT CASEWORK,         0, ESO",
        "PN_LEAVE PN_IRREGULAR,                 1, PN_IRREGULAR",
        "CASEWORK CASEWORK,                     1, PROSECUTION", // of the days that were referred last
        "CONTRACT_SUPPORT CASEWORK,             1, PROSECUTION",
    })
    void legal_action_is_what_the_last_referral_that_asked_for_it_asked(String types, int rests, ReferralType asked) {
        List<ReferralType> all =
                Stream.of(types.split(" ", -1)).map(ReferralType::valueOf).toList();
        List<Origin> origins = IntStream.range(0, all.size())
                .mapToObj(place -> origin(place, all.get(place)))
                .toList();

        Origin basis = Origin.basisOf(origins);

        assertThat(basis.referral()).isEqualTo(new ReferralId("R" + rests));
        assertThat(basis.type().legalAction()).isEqualTo(asked);
    }

    private static Origin origin(int place, ReferralType type) {
        LocalDate from = LocalDate.of(2026, 1 + place, 5);
        return new Origin(
                new ReferralId("R" + place), type, List.of(), new Window(from, from.plusWeeks(2)), List.of(), null);
    }
}
