package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.evidence.BelowThreshold.DELIBERATE_AVOIDANCE_OF_THRESHOLD;
import static org.rollcall.referral.referral.Sample.PUPIL;
import static org.rollcall.referral.referral.Sample.SCHOOL;
import static org.rollcall.referral.referral.Sample.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.referral.evidence.BelowThreshold;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.pupil.RegisterSeen;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.school.School;

class AskedActionTest extends Submissions {

    @ParameterizedTest
    @CsvSource({"PN_LEAVE, THRESHOLD_NOT_MET", "PN_IRREGULAR, THRESHOLD_NOT_MET", "CASEWORK, ''", "PROSECUTION, ''"})
    void a_penalty_notice_needs_the_threshold(ReferralType type, String expected) {
        Pupil belowThreshold = new Pupil(PUPIL, Map.of(SCHOOL.value(), WINDOW.from()), Map.of());

        assertThat(String.join(",", codes(MAINTAINED, belowThreshold, Sample.form(type, WINDOW))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "ten weeks from {0}, met on {1}, days from 7 to 18 September: fails with [{2}]")
    @CsvSource({
        "2025-06-30, 2025-09-12, THRESHOLD_NOT_MET", // last year's
        "2026-06-15, 2026-09-06, THRESHOLD_NOT_MET",
        "2026-06-15, 2026-09-07, ''",
        "2026-09-18, 2026-11-13, ''",
        "2026-09-19, 2026-11-13, THRESHOLD_NOT_MET",
    })
    void the_threshold_was_met_in_the_days_that_the_referral_is_about(
            LocalDate firstWeek, LocalDate metOn, String expected) {
        Threshold met = new Threshold(metOn, "PM", firstWeek, 10);
        Pupil pupil = new Pupil(PUPIL, Map.of(SCHOOL.value(), LocalDate.of(2026, 9, 2)), Map.of(SCHOOL.value(), met));

        assertThat(String.join(",", codes(MAINTAINED, pupil, Sample.form()))).isEqualTo(expected);
    }

    @Test
    void or_a_reason_to_act_below_it() {
        Pupil belowThreshold = new Pupil(PUPIL, Map.of(SCHOOL.value(), WINDOW.from()), Map.of());
        Form full = Sample.form();
        Form reasoned = new Form(
                full.type(), full.reason(), WINDOW, full.parents(), full.evidence(), new Narrative("six of seven"));

        assertThat(codes(MAINTAINED, belowThreshold, reasoned)).isEmpty();
    }

    @Test
    void a_code_takes_words_beside_it_and_words_alone_are_as_good_as_ever() {
        Pupil belowThreshold = new Pupil(PUPIL, Map.of(SCHOOL.value(), WINDOW.from()), Map.of());

        assertThat(codes(MAINTAINED, belowThreshold, below(DELIBERATE_AVOIDANCE_OF_THRESHOLD, null)))
                .containsExactly("THRESHOLD_NOT_MET");
        assertThat(codes(MAINTAINED, belowThreshold, below(DELIBERATE_AVOIDANCE_OF_THRESHOLD, "nine, then back")))
                .isEmpty();
        assertThat(codes(MAINTAINED, belowThreshold, below(null, "nine, then back")))
                .isEmpty();
    }

    @Test
    void a_threshold_that_the_register_showed_when_the_form_was_begun_counts_as_one_that_was_announced() {
        Threshold met = new Threshold(WINDOW.to(), "AM", WINDOW.from(), 10);
        Pupil unheard = new Pupil(PUPIL, Map.of(SCHOOL.value(), WINDOW.from()), Map.of());
        Pupil read = unheard.with(SCHOOL, new RegisterSeen(WINDOW.from(), TODAY, 10, List.of(), met));
        Pupil below = unheard.with(SCHOOL, new RegisterSeen(WINDOW.from(), TODAY, 9, List.of()));

        assertThat(codes(MAINTAINED, read, Sample.form())).isEmpty();
        assertThat(codes(MAINTAINED, below, Sample.form())).containsExactly("THRESHOLD_NOT_MET");
    }

    private static Form below(@Nullable BelowThreshold code, @Nullable String words) {
        Form full = Sample.form();
        return new Form(
                full.type(),
                full.reason(),
                WINDOW,
                full.parents(),
                full.evidence(),
                Narrative.narrative(words),
                null,
                full.declarations(),
                null,
                code);
    }

    @ParameterizedTest(name = "{1} of a pupil of {0} fails with [{2}]")
    @CsvSource({
        "INDEPENDENT, PN_IRREGULAR, SCHOOL_TYPE_NOT_COVERED",
        "INDEPENDENT, PN_LEAVE, SCHOOL_TYPE_NOT_COVERED",
        "INDEPENDENT, PN_EXCLUDED, SCHOOL_TYPE_NOT_COVERED",
        "NON_MAINTAINED_SPECIAL, PN_LEAVE, SCHOOL_TYPE_NOT_COVERED",
        "INDEPENDENT, PROSECUTION, ''",
        "INDEPENDENT, CASEWORK, ''",
        "ACADEMY, PN_IRREGULAR, ''",
        "PUPIL_REFERRAL_UNIT, PN_LEAVE, ''",
        "MAINTAINED, PN_EXCLUDED, ''",
    })
    void no_penalty_notice_is_asked_for_where_none_can_be_issued(String school, ReferralType type, String expected) {
        assertThat(String.join(
                        ",",
                        codes(new School(SCHOOL, school, false, Sample.CALENDAR), pupil(), Sample.form(type, WINDOW))))
                .isEqualTo(expected);
    }

    @Test
    void an_order_to_register_is_about_a_child_on_no_roll() {
        Pupil nowhere = new Pupil(PUPIL, Map.of(), Map.of());

        assertThat(codes(MAINTAINED, nowhere, Sample.form(ReferralType.SAO, WINDOW)))
                .isEmpty();
        assertThat(codes(MAINTAINED, nowhere, Sample.form(ReferralType.ESO, WINDOW)))
                .containsExactly("NOT_ON_ROLL");
    }

    @ParameterizedTest(name = "leave that goes on, {0} sessions seen in the register, fails with [{1}]")
    @CsvSource({"9, LEAVE_NOT_OVER", "10, ''"})
    void leave_that_goes_on_needs_ten_sessions(int sessions, String expected) {
        RegisterSeen seen = new RegisterSeen(WINDOW.from(), TODAY, sessions, List.of());
        Pupil away = new Pupil(PUPIL, Map.of(SCHOOL.value(), WINDOW.from()), Map.of()).with(SCHOOL, seen);
        Form full = Sample.form(ReferralType.PN_LEAVE, WINDOW);
        Form leave = new Form(
                full.type(),
                full.reason(),
                WINDOW,
                full.parents(),
                full.evidence(),
                new Narrative("the third year running"),
                null,
                full.declarations(),
                true,
                null);

        assertThat(String.join(",", codes(MAINTAINED, away, leave))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "leave from 7 September that goes on, threshold met on {0}, fails with [{1}]")
    @CsvSource({"2026-09-06, THRESHOLD_NOT_MET;LEAVE_NOT_OVER", "2026-09-07, ''"})
    void a_threshold_that_was_met_before_the_leave_says_nothing_of_the_leave(LocalDate metOn, String expected) {
        Threshold met = new Threshold(metOn, "PM", LocalDate.of(2026, 6, 29), 10);
        Pupil away = new Pupil(PUPIL, Map.of(SCHOOL.value(), LocalDate.of(2026, 9, 2)), Map.of(SCHOOL.value(), met));
        Form full = Sample.form(ReferralType.PN_LEAVE, WINDOW);
        Form leave = new Form(
                full.type(),
                full.reason(),
                WINDOW,
                full.parents(),
                full.evidence(),
                null,
                null,
                full.declarations(),
                true,
                null);

        assertThat(String.join(";", codes(MAINTAINED, away, leave))).isEqualTo(expected);
    }
}
