package org.rollcall.referral.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.Refusals.codes;
import static org.rollcall.referral.panel.Convened.ALEX;
import static org.rollcall.referral.panel.Convened.DAY;
import static org.rollcall.referral.panel.Convened.NOTICE;
import static org.rollcall.referral.panel.Convened.SAM;
import static org.rollcall.referral.panel.Convened.SENT;
import static org.rollcall.referral.panel.Convened.invitation;
import static org.rollcall.referral.panel.Convened.invited;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.PanelState;
import org.rollcall.referral.panel.told.PanelEvent;

class PanelInvitationTest {

    @Test
    void the_invitation_is_owed_by_the_last_day_on_which_the_post_is_in_time() {
        assertThat(Convened.planned(PanelKind.ATTENDANCE_PANEL).events())
                .singleElement()
                .isInstanceOfSatisfying(DutyEvent.Arises.class, it -> {
                    assertThat(it.duty().kind()).isEqualTo(DutyKind.INVITE_TO_PANEL);
                    assertThat(it.duty().dueOn()).isEqualTo(SENT);
                });
    }

    @Test
    void it_is_owed_today_when_that_day_has_passed() {
        Panel adjourned = Convened.to(PanelState.ADJOURNED);

        assertThat(adjourned
                        .planAgain(Convened.sitting(DAY.plusDays(3), DAY), "leader", NOTICE)
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DutyEvent.Arises.class,
                        it -> assertThat(it.duty().dueOn()).isEqualTo(DAY));
    }

    @ParameterizedTest(name = "sent first class on {0}: {1}")
    @CsvSource({"2026-10-06,", "2026-10-07, NOTICE_TOO_SHORT"})
    void a_letter_that_comes_too_late_is_refused_for_each_parent(LocalDate sentOn, @Nullable String refusal) {
        List<String> codes = codes(() -> Convened.to(PanelState.PLANNED).invite(invitation(sentOn), NOTICE));

        assertThat(codes).isEqualTo(refusal == null ? List.of() : List.of(refusal, refusal));
    }

    @Test
    void less_notice_is_enough_for_a_parent_who_agreed_to_it() {
        LocalDate late = DAY.minusDays(3);

        assertThat(codes(() -> Convened.to(PanelState.PLANNED)
                        .invite(invitation(late, invited(ALEX, late), invited(SAM, null)), NOTICE)))
                .containsExactly("NOTICE_TOO_SHORT");
        assertThat(codes(() -> Convened.to(PanelState.PLANNED)
                        .invite(invitation(late, invited(ALEX, late), invited(SAM, late.plusDays(1))), NOTICE)))
                .containsExactly("DAY_AHEAD");
        assertThat(codes(() -> Convened.to(PanelState.PLANNED)
                        .invite(invitation(late, invited(ALEX, late), invited(SAM, late)), NOTICE)))
                .isEmpty();
    }

    @Test
    void every_parent_is_invited_or_left_out_for_a_reason_save_to_legal_planning() {
        Invitation one = invitation(SENT, invited(ALEX, null));
        Invitation explained = new Invitation(
                SENT,
                DeliveryMethod.FIRST_CLASS,
                one.receivedOn(),
                one.parents(),
                List.of(),
                List.of(new Invitation.LeftOut(SAM, new Narrative("not safe"))));

        assertThat(codes(() -> Convened.to(PanelState.PLANNED).invite(one, NOTICE)))
                .containsExactly("PARENT_NOT_INVITED");
        assertThat(codes(() -> Convened.to(PanelState.PLANNED).invite(explained, NOTICE)))
                .isEmpty();
        assertThat(codes(() -> Convened.to(PanelState.PLANNED, PanelKind.LEGAL_PLANNING)
                        .invite(invitation(SENT, new Invitation.InvitedParent[0]), NOTICE)))
                .isEmpty();
    }

    @Test
    void a_panel_that_is_cancelled_before_the_letters_owes_none() {
        assertThat(Convened.to(PanelState.PLANNED)
                        .cancel(Convened.cancelled(SENT))
                        .events())
                .hasExactlyElementsOfTypes(PanelEvent.Cancelled.class, DutyEvent.Falls.class);
        assertThat(Convened.to(PanelState.INVITED)
                        .cancel(Convened.cancelled(SENT))
                        .events())
                .hasExactlyElementsOfTypes(PanelEvent.Cancelled.class);
    }
}
