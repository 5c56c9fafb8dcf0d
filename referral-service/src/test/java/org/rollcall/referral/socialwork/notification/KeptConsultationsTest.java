package org.rollcall.referral.socialwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.socialwork.notification.NotificationExamples.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.socialwork.child.AttendanceTarget;
import org.rollcall.referral.socialwork.child.CareStatus;
import org.rollcall.referral.socialwork.child.CouncilCode;
import org.rollcall.referral.socialwork.child.LinkedChild;
import org.rollcall.referral.socialwork.child.SocialWorkerLink;

class KeptConsultationsTest {

    @Test
    void a_child_whose_social_worker_is_written_down_has_one_from_the_first_day_of_the_link_to_its_last() {
        Optional<LinkedChild> linked = linked(DAY, DAY.plusDays(7));

        assertThat(has(linked, Optional.empty(), DAY.minusDays(1))).isFalse();
        assertThat(has(linked, Optional.empty(), DAY)).isTrue();
        assertThat(has(linked, Optional.empty(), DAY.plusDays(7))).isTrue();
        assertThat(has(linked, Optional.empty(), DAY.plusDays(8))).isFalse();
    }

    @Test
    void a_child_of_whom_only_the_schools_record_says_so_has_one_too() {
        assertThat(has(Optional.empty(), Optional.empty(), DAY)).isFalse();
        assertThat(has(Optional.empty(), Optional.of(card(false, DAY)), DAY)).isFalse();
        assertThat(has(Optional.empty(), Optional.of(card(true, DAY)), DAY)).isTrue();
    }

    @Test
    void a_link_that_ended_since_the_schools_record_was_asked_says_more_than_the_record() {
        Optional<LinkedChild> ended = linked(DAY, DAY.plusDays(7));

        assertThat(has(ended, Optional.of(card(true, DAY.plusDays(7))), DAY.plusDays(8)))
                .isFalse();
        assertThat(has(ended, Optional.of(card(true, DAY.plusDays(8))), DAY.plusDays(8)))
                .isTrue();
    }

    private static boolean has(Optional<LinkedChild> written, Optional<PupilCard> card, LocalDate on) {
        return KeptConsultations.hasSocialWorker(written, card, on);
    }

    private static PupilCard card(boolean socialWorker, LocalDate asOf) {
        return new PupilCard(
                new PupilId("C1"),
                new PersonName("Robin Sample"),
                LocalDate.of(2016, 3, 3),
                "6",
                new SchoolUrn("142101"),
                "Larkfield Primary School",
                socialWorker,
                asOf);
    }

    private static Optional<LinkedChild> linked(LocalDate from, LocalDate to) {
        return Optional.of(new Linked(new SocialWorkerLink(CareStatus.CIN, new CouncilCode("992"), null, from, to)));
    }

    private record Linked(SocialWorkerLink current) implements LinkedChild {

        @Override
        public PupilId pupil() {
            return new PupilId("C1");
        }

        @Override
        public SchoolUrn school() {
            return new SchoolUrn("142101");
        }

        @Override
        public @Nullable CaseId caseId() {
            return null;
        }

        @Override
        public Optional<SocialWorkerLink> linkOn(LocalDate day) {
            return Optional.of(current).filter(link -> link.isValidOn(day));
        }

        @Override
        public Optional<AttendanceTarget> target() {
            return Optional.empty();
        }
    }
}
