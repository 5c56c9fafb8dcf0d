package org.rollcall.referral.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.wording.PrintedLetter;

class PanelLettersTest {

    @Test
    void the_invitation_says_when_where_and_what_happens() throws Exception {
        PrintedLetter letter = PrintedLetter.of(PanelLetterKinds.invitation(), Map.of());

        assertThat(letter.text())
                .contains("Invitation: attendance panel about Jamie Example")
                .contains("Thursday 22 October 2026 at 2.00pm", "Northmoor Civic Centre, room 4")
                .doesNotContain("adjourned");
        letter.hasNoEmptyPage();
        letter.isReadableAloud();
    }

    @Test
    void the_invitation_before_court_says_that_nothing_is_decided_and_what_may_be() throws Exception {
        PrintedLetter letter = PrintedLetter.of(PanelLetterKinds.preCourt(), Map.of("again", true));

        assertThat(letter.text())
                .contains("No decision has been made.", "section 444", "You may get legal advice before the meeting.")
                .contains("takes the place of the one that was adjourned");
        letter.isReadableAloud();
    }

    @Test
    void the_minutes_say_who_came_what_was_looked_at_and_what_was_agreed() throws Exception {
        PrintedLetter letter = PrintedLetter.of(PanelLetterKinds.minutes(), Map.of());

        assertThat(letter.text())
                .contains("Alex Example was there", "Sam Example sent apologies", "Jamie Example was there")
                .contains("What was agreed", "by 8.45am each day", "We will look at this again on 20 November 2026.");
        letter.isReadableAloud();
    }

    @Test
    void minutes_without_agreement_or_day_of_review_have_no_empty_parts() throws Exception {
        assertThat(PrintedLetter.of(
                                PanelLetterKinds.minutes(),
                                Map.of(
                                        "targets",
                                        List.of(),
                                        "hasTargets",
                                        false,
                                        "reviewOn",
                                        List.of(),
                                        "evidence",
                                        List.of()))
                        .text())
                .contains("what those present told us")
                .doesNotContain("What was agreed", "look at this again on");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_decided_is_said_in_a_sentence(PanelOutcome outcome) {
        assertThat(outcome.written()).endsWith(".").hasSizeGreaterThan(20);
    }
}
