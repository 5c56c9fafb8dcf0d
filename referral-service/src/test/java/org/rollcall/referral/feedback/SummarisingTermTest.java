package org.rollcall.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.feedback.news.News;
import org.rollcall.referral.feedback.term.TermDays;

class SummarisingTermTest {

    private static final TermDays AUTUMN = new TermDays("AUTUMN", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));

    @ParameterizedTest(name = "what was told on {0} is in the summary of a term from 2 September to 18 December: {1}")
    @CsvSource({"2026-09-01, false", "2026-09-02, true", "2026-12-18, true", "2026-12-19, false"})
    void a_summary_reaches_from_the_first_day_of_the_term_to_its_last(LocalDate on, boolean there) {
        List<Feedback> told = List.of(told("C1", News.ALLOCATED, on));

        assertThat(SummarisingTerm.toSummarise(told, AUTUMN)).isEqualTo(there ? told : List.of());
    }

    @Test
    void of_a_child_who_has_died_nothing_is_written_any_more() {
        Feedback before = told("C1", News.ALLOCATED, LocalDate.of(2026, 9, 21));
        Feedback closed = told("C1", News.CLOSED_WITH_SORROW, LocalDate.of(2026, 11, 2));
        Feedback another = told("C2", News.ALLOCATED, LocalDate.of(2026, 9, 21));

        assertThat(SummarisingTerm.toSummarise(List.of(before, another, closed), AUTUMN))
                .containsExactly(another);
        assertThat(SummarisingTerm.toSummarise(List.of(before, closed), AUTUMN)).isEmpty();
    }

    private static Feedback told(String pupil, News news, LocalDate on) {
        About about = new About(new SchoolUrn("142101"), new PupilId(pupil), null, null);
        return Feedback.of(pupil + news + on, news, about, on, List.of(), "L" + pupil + news);
    }
}
