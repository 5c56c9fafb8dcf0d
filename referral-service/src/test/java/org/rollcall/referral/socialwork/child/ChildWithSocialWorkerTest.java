package org.rollcall.referral.socialwork.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

class ChildWithSocialWorkerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final AboutChild SUBJECT =
            new AboutChild(new PupilId("C1"), new SchoolUrn("142101"), new CaseId("K1"));

    private final ChildWithSocialWorker child = ChildWithSocialWorker.first(SUBJECT, link(CareStatus.CIN, DAY, null));

    @Test
    void a_link_holds_from_its_first_day_to_its_last() {
        ChildWithSocialWorker ended = child.end(DAY.plusDays(5));

        assertThat(ended.linkOn(DAY.minusDays(1))).isEmpty();
        assertThat(ended.linkOn(DAY)).isPresent();
        assertThat(ended.linkOn(DAY.plusDays(5))).isPresent();
        assertThat(ended.linkOn(DAY.plusDays(6))).isEmpty();
        assertThat(ended.endsOn()).contains(DAY.plusDays(6));
    }

    @Test
    void a_link_that_has_ended_still_answers_for_its_days() {
        ChildWithSocialWorker ended = child.end(DAY.plusDays(5)).ended();

        assertThat(ended.active()).isFalse();
        assertThat(ended.linkOn(DAY)).isPresent();
        assertThat(ended.endsOn()).isEmpty();
    }

    @Test
    void the_next_link_ends_the_one_before_on_the_day_before() {
        LocalDate next = DAY.plusDays(10);
        ChildWithSocialWorker changed = child.link(SUBJECT, link(CareStatus.CP, next, null));

        assertThat(status(changed, next.minusDays(1))).contains(CareStatus.CIN);
        assertThat(status(changed, next)).contains(CareStatus.CP);
    }

    @Test
    void a_link_that_had_ended_earlier_keeps_its_end() {
        ChildWithSocialWorker changed =
                child.end(DAY.plusDays(2)).link(SUBJECT, link(CareStatus.CP, DAY.plusDays(10), null));

        assertThat(changed.linkOn(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void a_link_from_the_same_day_corrects_the_one_before() {
        ChildWithSocialWorker corrected = child.link(SUBJECT, link(CareStatus.LAC, DAY, null));

        assertThat(status(corrected, DAY)).contains(CareStatus.LAC);
        assertThat(corrected.earlier()).isEmpty();
    }

    @Test
    void no_two_links_hold_on_one_day() {
        ChildWithSocialWorker changed = child.link(SUBJECT, link(CareStatus.CP, DAY.plusDays(10), null));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> changed.link(SUBJECT, link(CareStatus.LAC, DAY.plusDays(9), null)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> changed.end(DAY.plusDays(20))
                .ended()
                .link(SUBJECT, link(CareStatus.LAC, DAY.plusDays(20), null)));
        assertThat(status(
                        changed.end(DAY.plusDays(20))
                                .ended()
                                .link(SUBJECT, link(CareStatus.LAC, DAY.plusDays(21), null)),
                        DAY.plusDays(21)))
                .contains(CareStatus.LAC);
    }

    @Test
    void a_link_written_down_outside_a_case_leaves_the_case_as_it_was_known() {
        AboutChild onRoll = new AboutChild(SUBJECT.pupil(), SUBJECT.school(), null);

        assertThat(child.link(onRoll, link(CareStatus.CP, DAY.plusDays(1), null))
                        .caseId())
                .isEqualTo(SUBJECT.caseId());
        assertThat(ChildWithSocialWorker.first(onRoll, link(CareStatus.CP, DAY, null))
                        .caseId())
                .isNull();
    }

    @Test
    void nothing_ends_that_is_not_there_or_before_it_began() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> child.end(DAY.minusDays(1)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> child.end(DAY).ended().end(DAY));
    }

    private static Optional<CareStatus> status(ChildWithSocialWorker child, LocalDate on) {
        return child.linkOn(on).map(SocialWorkerLink::status);
    }

    private static SocialWorkerLink link(CareStatus status, LocalDate from, @Nullable LocalDate to) {
        return new SocialWorkerLink(status, new CouncilCode("992"), null, from, to);
    }
}
