package org.rollcall.attendance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.line;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a reader of a large school meets, where nobody waits for figures to be made. Here every school is large. */
@RollcallTest
class LargeSchoolTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Aggregates<SchoolSummary> summaries;

    @Autowired
    private MakingFigures making;

    @Autowired
    private OutdatedFigures outdated;

    @Autowired
    private Schools schools;

    private AttendanceApi api;
    private CurrentFigures current;

    @BeforeEach
    void a_pupil_with_a_week_of_marks_whose_figures_were_made() {
        api = AttendanceApi.withSchool(http);
        api.enrol(1);
        api.upload(holidayWeek(1, "G"));
        current = new CurrentFigures(summaries, making, outdated, (Clock) clock, 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> !read().outdated());
    }

    @Test
    void figures_are_shown_as_they_were_until_the_worker_has_made_them_anew() {
        api.upload(line(1, "2026-09-14", "AM", "/"));

        SchoolSummary atOnce = read();
        assertThat(whole(atOnce).sessions().attended()).isEqualTo(atOnce.outdated() ? 0 : 1);
        clock.advance(Duration.ofMinutes(1));
        await().atMost(Duration.ofSeconds(20)).until(() -> !read().outdated());

        assertThat(whole(read()).sessions().attended()).isEqualTo(1);
        assertThat(read().asOf()).hasToString("Optional[2026-09-18]");
    }

    @Test
    void what_was_made_before_marks_were_written_is_not_saved_over_the_word_that_they_were() {
        Stored<SchoolSummary> before = summaries.get(api.council(), SchoolSummary.idOf(URN, YEAR));
        var madeOfOldMarks = making.make(before);

        outdated.say(api.council(), URN, YEAR, Actor.system("test"));

        assertThat(failure(() -> summaries.save(before, madeOfOldMarks, Actor.system("test"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(summaries.get(api.council(), before.id()).value().made()).isNotNull();
    }

    @Test
    void a_making_that_another_overtook_is_not_saved() {
        Stored<SchoolSummary> before = summaries.get(api.council(), SchoolSummary.idOf(URN, YEAR));
        summaries.save(before, making.make(before), Actor.system("test"));

        assertThat(failure(() -> summaries.save(before, making.make(before), Actor.system("test"))))
                .isInstanceOf(StaleVersion.class);
    }

    private SchoolSummary read() {
        return current.of(api.council(), schools.known(api.council(), URN), YEAR)
                .orElseThrow();
    }

    private static Figures whole(SchoolSummary summary) {
        return summary.figures(AskedPeriod.WHOLE_YEAR, Viewpoint.SCHOOL);
    }

    private static Throwable failure(Runnable write) {
        try {
            write.run();
            return new AssertionError("nothing refused it");
        } catch (StaleVersion refused) {
            return refused;
        }
    }
}
