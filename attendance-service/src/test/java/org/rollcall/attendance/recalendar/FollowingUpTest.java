package org.rollcall.attendance.recalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Recalendaring;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.Term;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;

@RollcallTest
class FollowingUpTest {

    @Autowired
    private Aggregates<CalendarChange> changes;

    private final TenantId council = Councils.fresh();
    private final Recalendaring change = new Recalendaring(
            Ids.fresh(), LocalDate.parse("2026-09-21"), calendar("2026-12-18"), "2026-27.v2", "admin");

    @Test
    void a_change_that_is_followed_up_twice_is_judged_twice_and_reported_once() {
        AtomicInteger judged = new AtomicInteger();
        FollowingUp following = following(judged, 0);

        following.follow(council, school(), change);
        following.follow(council, school(), change);

        assertThat(judged).hasValue(2);
        assertThat(reports()).singleElement().satisfies(report -> {
            assertThat(report.registers()).isEqualTo(1);
            assertThat(report.sessionsLost()).containsExactly("2026-12-18 AM", "2026-12-18 PM");
        });
    }

    @Test
    void judging_that_breaks_off_leaves_no_report_and_is_done_again() {
        AtomicInteger judged = new AtomicInteger();
        FollowingUp following = following(judged, 1);

        assertThatThrownBy(() -> following.follow(council, school(), change)).isInstanceOf(IllegalStateException.class);
        assertThat(reports()).isEmpty();
        following.follow(council, school(), change);

        assertThat(reports()).hasSize(1);
    }

    private FollowingUp following(AtomicInteger judged, int failures) {
        JudgingAgain judging = (tenant, urn, calendar, actor) -> {
            int time = judged.incrementAndGet();
            if (time <= failures) {
                throw new IllegalStateException("killed");
            }
            return new JudgingAgain.Judged(time, 0, 0, Collections.emptySortedMap());
        };
        return new FollowingUp(judging, changes);
    }

    private List<CalendarChange> reports() {
        return changes.slice(council, Map.of(), null, 10).items().stream()
                .map(stored -> stored.value())
                .toList();
    }

    private static KnownSchool school() {
        return new KnownSchool(
                "142101",
                "Larkfield",
                SchoolPhase.PRIMARY,
                SchoolType.COMMUNITY,
                null,
                false,
                0,
                6,
                30,
                null,
                null,
                calendar("2026-12-17"));
    }

    private static SchoolCalendar calendar(String lastDay) {
        Term autumn = new Term("AUTUMN", LocalDate.parse("2026-09-01"), LocalDate.parse(lastDay));
        return new SchoolCalendar("id", List.of(autumn), List.of(), List.of(), List.of(), List.of());
    }
}
