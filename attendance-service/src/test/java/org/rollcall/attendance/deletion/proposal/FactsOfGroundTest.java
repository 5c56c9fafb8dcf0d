package org.rollcall.attendance.deletion.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.platform.rules.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

class FactsOfGroundTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest(name = "ground {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "A | {\"newSchool\":\"Millbank\",\"startConfirmed\":true,\"startsOn\":\"2026-11-02\"}",
                "B | {\"finishedOn\":\"2026-07-21\",\"staysForReception\":false}",
                "C | {\"expectedBack\":false,\"otherSchools\":[{\"name\":\"One\",\"consentedOn\":\"2026-11-02\"},{\"name\":\"Two\"}]}",
                "D | {\"changedOn\":\"2026-11-02\"}",
                "E | {\"changedOn\":\"2026-11-02\"}",
                "F | {\"afterDate\":\"2026-11-06\",\"noticeOn\":\"2026-11-02\",\"writtenNotice\":true}",
                "G | {\"boarder\":false,\"expectedBack\":false,\"movedOn\":\"2026-11-02\"}",
                "H | {\"leaveEndedOn\":\"2026-10-16\",\"sicknessOrUnavoidableBelieved\":false}",
                "I | {\"sicknessOrUnavoidableBelieved\":false}",
                "J | {\"expectedBack\":false,\"months\":6,\"sentencedOn\":\"2026-11-02\"}",
                "K | {\"diedOn\":\"2026-11-02\"}",
                "L | {\"staysForSixthForm\":false}",
                "M | {\"boarder\":true,\"feesUnpaid\":true,\"termEndedOn\":\"2026-12-18\"}",
                "N | {\"ceasedOn\":\"2026-11-02\"}",
                "O | {\"excludedOn\":\"2026-10-02\",\"reviewOverOn\":\"2026-11-02\"}"
            })
    void the_facts_of_every_ground_come_in_and_are_shown_again(Ground ground, String facts) {
        Conditions conditions = FactsOfGround.read(ground, JSON.readValue(facts, Facts.class));

        assertThat(conditions.ground()).isEqualTo(ground);
        assertThat(JSON.writeValueAsString(FactsShown.of(conditions))).isEqualTo(facts);
    }

    @ParameterizedTest(name = "ground {0} without its facts")
    @CsvSource(
            delimiter = '|',
            value = {
                "A | /facts/newSchool,/facts/startsOn,/facts/startConfirmed",
                "C | /facts/otherSchools,/facts/expectedBack",
                "F | /facts/writtenNotice,/facts/noticeOn,/facts/afterDate",
                "H | /facts/leaveEndedOn,/facts/sicknessOrUnavoidableBelieved",
                "J | /facts/sentencedOn,/facts/months,/facts/expectedBack",
                "O | /facts/excludedOn"
            })
    void every_fact_that_the_ground_needs_is_named_when_it_is_missing(Ground ground, String pointers) {
        assertThatThrownBy(() -> FactsOfGround.read(ground, JSON.readValue("{}", Facts.class)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(pointers.split(",", -1)));
    }
}
