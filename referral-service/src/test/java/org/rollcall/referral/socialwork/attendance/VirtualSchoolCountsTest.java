package org.rollcall.referral.socialwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.socialwork.child.AttendanceTarget;
import org.rollcall.referral.socialwork.child.CareStatus;
import org.rollcall.referral.socialwork.child.CouncilCode;
import org.rollcall.referral.socialwork.child.LinkedChild;
import org.rollcall.referral.socialwork.child.SocialWorkerLink;

class VirtualSchoolCountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final SchoolUrn SCHOOL = new SchoolUrn("142101");

    @Test
    void children_are_counted_by_status_and_responsible_council() {
        VirtualSchoolCounts counts = new VirtualSchoolCounts();
        counts.add(child(CareStatus.LAC, "991", 95, new AbsenceFigure(DAY, 100, 5, 0, false, false)));
        counts.add(child(CareStatus.LAC, "991", 95, new AbsenceFigure(DAY, 100, 6, 0, false, false)));
        counts.add(child(CareStatus.LAC, "991", null, new AbsenceFigure(DAY, 20, 10, 0, true, true)));
        counts.add(child(CareStatus.LAC, "992", 95, null));
        counts.add(child(CareStatus.CIN, "992", null, null));

        assertThat(counts.all())
                .containsExactly(
                        new VirtualSchoolCount(CareStatus.CIN, "992", 1, 0, 0, 0, 0),
                        new VirtualSchoolCount(CareStatus.LAC, "991", 3, 1, 1, 2, 1),
                        new VirtualSchoolCount(CareStatus.LAC, "992", 1, 0, 0, 1, 0));
    }

    private static VirtualSchoolChild child(
            CareStatus status, String council, @Nullable Integer target, @Nullable AbsenceFigure figure) {
        SocialWorkerLink link = new SocialWorkerLink(status, new CouncilCode(council), null, DAY, null);
        PupilId pupil = new PupilId("C1");
        LinkedChild aimed = new Aimed(pupil, SCHOOL, null, link, target);
        PupilAbsence absence = figure == null ? null : new PupilAbsence(pupil, Map.of(SCHOOL.value(), figure));
        return VirtualSchoolChild.of(aimed, absence, DAY);
    }

    private record Aimed(
            PupilId pupil,
            SchoolUrn school,
            @Nullable CaseId caseId,
            SocialWorkerLink current,
            @Nullable Integer percent)
            implements LinkedChild {

        @Override
        public Optional<SocialWorkerLink> linkOn(LocalDate day) {
            return Optional.of(current).filter(link -> link.isValidOn(day));
        }

        @Override
        public Optional<AttendanceTarget> target() {
            return Optional.ofNullable(percent).map(aim -> new AttendanceTarget(aim, DAY));
        }
    }
}
