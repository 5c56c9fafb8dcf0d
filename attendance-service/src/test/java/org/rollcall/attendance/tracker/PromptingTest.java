package org.rollcall.attendance.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.tracker.judging.Finding;
import org.rollcall.attendance.tracker.judging.PromptKind;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.support.Contact;
import org.rollcall.attendance.tracker.support.Done;
import org.rollcall.attendance.tracker.support.Prompt;
import org.rollcall.attendance.tracker.support.Request;
import org.rollcall.platform.rules.Refused;

class PromptingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    private static final TrackerEntry EMPTY = TrackerEntry.begin("p-1", "142101", MONDAY);
    private static final Done BY = new Done(MONDAY, Instant.parse("2026-09-21T08:00:00Z"), "head");

    @Test
    void a_finding_becomes_a_prompt_with_its_reason_and_what_it_rests_on() {
        TrackerEntry entry = EMPTY.prompt(List.of(drop("2026-09-14", "2026-09-20")), MONDAY);

        assertThat(entry.prompted()).isTrue();
        assertThat(entry.stage()).isEqualTo(Stage.S0);
        assertThat(entry.prompts()).singleElement().satisfies(prompt -> {
            assertThat(prompt.number()).isEqualTo(1);
            assertThat(prompt.reason()).isEqualTo("It fell.");
            assertThat(prompt.found()).isEqualTo("80.00 %");
            assertThat(prompt.madeOn()).isEqualTo(MONDAY);
        });
    }

    @Test
    void the_same_cause_prompts_once_however_long_it_lasts_and_though_it_was_dismissed() {
        TrackerEntry dismissed = EMPTY.prompt(List.of(drop("2026-09-14", "2026-09-20")), MONDAY)
                .dismiss(1, new Prompt.Dismissal(BY, "A wedding"))
                .value();

        TrackerEntry weekLater = dismissed.prompt(List.of(drop("2026-09-14", "2026-09-27")), MONDAY.plusWeeks(1));
        TrackerEntry corrected = weekLater.prompt(List.of(drop("2026-09-21", "2026-10-04")), MONDAY.plusWeeks(2));

        assertThat(corrected.prompts()).hasSize(1);
        assertThat(corrected.prompted()).isFalse();
        assertThat(corrected.prompts().getFirst().to()).isEqualTo(LocalDate.of(2026, 10, 4));
    }

    @Test
    void another_cause_of_the_same_kind_and_the_same_days_of_another_kind_prompt_again() {
        TrackerEntry entry = EMPTY.prompt(List.of(drop("2026-09-14", "2026-09-20")), MONDAY)
                .prompt(
                        List.of(
                                drop("2026-10-05", "2026-10-11"),
                                finding(PromptKind.SEVERE, "2026-09-14", "2026-09-20")),
                        MONDAY.plusWeeks(3));

        assertThat(entry.prompts())
                .extracting(Prompt::number, Prompt::kind)
                .containsExactly(tuple(1, PromptKind.DROP), tuple(2, PromptKind.DROP), tuple(3, PromptKind.SEVERE));
    }

    @Test
    void looking_again_at_the_same_marks_changes_nothing() {
        TrackerEntry entry = EMPTY.prompt(List.of(drop("2026-09-14", "2026-09-20")), MONDAY);

        assertThat(entry.prompt(List.of(drop("2026-09-14", "2026-09-20")), MONDAY))
                .isEqualTo(entry);
        assertThat(EMPTY.prompt(List.of(), MONDAY)).isEqualTo(EMPTY);
    }

    @Test
    void a_contact_answers_the_prompts_it_names() {
        TrackerEntry prompted = EMPTY.prompt(
                List.of(drop("2026-09-14", "2026-09-20"), finding(PromptKind.SEVERE, "2026-09-14", "2026-09-20")),
                MONDAY);
        Contact call = new Contact(
                new Request("r", "h"),
                BY,
                Contact.Kind.PHONE,
                Contact.Party.PARENT,
                "Called",
                Contact.Response.REACHED);

        TrackerEntry answered = prompted.contact(call, List.of(2)).value();

        assertThat(answered.openPrompts()).extracting(Prompt::number).containsExactly(1);
        assertThat(answered.prompted()).isTrue();
        assertThat(answered.contact(call, List.of(1)).value().prompted()).isFalse();
    }

    @Test
    void a_prompt_is_dismissed_once() {
        TrackerEntry dismissed = EMPTY.prompt(List.of(drop("2026-09-14", "2026-09-20")), MONDAY)
                .dismiss(1, new Prompt.Dismissal(BY, "A wedding"))
                .value();

        assertThatThrownBy(() -> dismissed.dismiss(1, new Prompt.Dismissal(BY, "Again")))
                .isInstanceOf(Refused.class);
    }

    private static Finding drop(String from, String to) {
        return finding(PromptKind.DROP, from, to);
    }

    private static Finding finding(PromptKind kind, String from, String to) {
        return new Finding(
                kind,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "80.00 %",
                "5 points",
                "It fell.",
                MONDAY.plusDays(7));
    }
}
