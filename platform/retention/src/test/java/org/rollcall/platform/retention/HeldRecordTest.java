package org.rollcall.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.Refused;

class HeldRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final HeldRecord complaint =
            HeldRecord.none("penaltyNotices", "n1").place(HoldReason.COMPLAINT, TODAY, "auditor");

    @Test
    void a_second_reason_goes_on_holding_when_the_first_is_lifted() {
        HeldRecord both = complaint.place(HoldReason.APPEAL, TODAY, "admin");
        HeldRecord one = both.lift(HoldReason.COMPLAINT, TODAY.plusDays(1), "admin");

        assertThat(both.standing()).containsExactly(HoldReason.APPEAL, HoldReason.COMPLAINT);
        assertThat(one.standing()).containsExactly(HoldReason.APPEAL);
        assertThat(one.held()).isTrue();
        assertThat(one.lift(HoldReason.APPEAL, TODAY.plusDays(2), "admin").held())
                .isFalse();
    }

    @Test
    void the_same_reason_said_twice_holds_once() {
        assertThat(complaint.place(HoldReason.COMPLAINT, TODAY.plusDays(3), "admin"))
                .isEqualTo(complaint);
    }

    @Test
    void who_held_and_who_lifted_is_never_forgotten() {
        HeldRecord again = complaint
                .lift(HoldReason.COMPLAINT, TODAY.plusDays(1), "admin")
                .place(HoldReason.COMPLAINT, TODAY.plusDays(2), "auditor");

        assertThat(again.holds())
                .containsExactly(
                        new Hold(HoldReason.COMPLAINT, TODAY, "auditor", TODAY.plusDays(1), "admin"),
                        Hold.place(HoldReason.COMPLAINT, TODAY.plusDays(2), "auditor"));
        assertThat(again.held()).isTrue();
    }

    @Test
    void what_does_not_hold_is_not_lifted() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> complaint.lift(HoldReason.APPEAL, TODAY, "admin"))
                .withMessage("NOT_HELD");
    }
}
