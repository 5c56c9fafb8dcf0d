package org.rollcall.referral.socialwork.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.web.Cursor;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.socialwork.child.CareStatus;
import org.rollcall.referral.socialwork.child.Children;
import org.rollcall.referral.socialwork.child.LinkedChild;

/** The children with a social worker, as the virtual school head looks at them: each one's attendance against its target. */
final class VirtualSchool {

    static final Setting OFFICERS_MAY_READ = new Setting(
            "virtual-school.officers-may-read",
            0,
            0,
            1,
            "Whether attendance officers see the list of all children with a social worker (1), or team leaders alone (0)",
            "Working together to improve school attendance (statutory guidance): the virtual school head watches; who else may is the council's choice");

    private static final int AT_ONCE = 1_000;

    private final Children children;
    private final Absences absences;
    private final Settings settings;
    private final Ties ties;
    private final Clock clock;

    VirtualSchool(Children children, Absences absences, Settings settings, Clock clock, Ties ties) {
        this.children = children;
        this.absences = absences;
        this.settings = settings;
        this.ties = ties;
        this.clock = clock;
    }

    Slice<VirtualSchoolChild> list(
            Caller caller, @Nullable CareStatus status, @Nullable String responsible, Cursor cursor) {
        LocalDate today = LocalDate.now(clock);
        requireReader(caller, today);
        Slice<LinkedChild> page = children.linked(
                caller.tenant(), status, responsible, (all, child) -> ties.free(caller, all, child), cursor);
        Map<String, PupilAbsence> known = absences.of(
                caller.tenant(),
                page.items().stream().map(child -> child.pupil().value()).toList());
        return page.map(
                child -> VirtualSchoolChild.of(child, known.get(child.pupil().value()), today));
    }

    /** Every child of the council, counted by status and responsible council. */
    List<VirtualSchoolCount> count(Caller caller) {
        VirtualSchoolCounts counts = new VirtualSchoolCounts();
        Slice.all(after -> list(caller, null, null, new Cursor(after, AT_ONCE))).forEach(counts::add);
        return counts.all();
    }

    private void requireReader(Caller caller, LocalDate today) {
        if (!caller.has(Role.TEAM_LEADER) && settings.number(caller.tenant(), OFFICERS_MAY_READ.key(), today) == 0) {
            throw new NotFound("virtualSchool", caller.tenant().value());
        }
    }
}
