package org.rollcall.attendance.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.coding.question.OpenQueries;
import org.rollcall.attendance.coding.week.HomeVisits;
import org.rollcall.attendance.coding.week.WeekSample;
import org.rollcall.platform.rules.Refused;

class QaReviewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate BY = LocalDate.of(2026, 9, 28);
    private static final OpenQueries NONE = new OpenQueries(false, false, false);

    @Test
    void a_review_goes_from_open_to_sent_to_answered_to_closed() {
        QaReview sent = send(open());
        QaReview answered = sent.follow(false, MONDAY);
        QaReview closed = answered.close("r", NONE, BY, "officer").value();

        assertThat(List.of(open().state(), sent.state(), answered.state(), closed.state()))
                .containsExactly(ReviewState.OPEN, ReviewState.SENT, ReviewState.ANSWERED, ReviewState.CLOSED);
        assertThat(closed.closedOn()).isEqualTo(BY);
    }

    @Test
    void it_follows_its_queries_back_and_forth_and_no_further() {
        assertThat(send(open()).follow(true, BY).state()).isEqualTo(ReviewState.SENT);
        assertThat(send(open()).follow(false, BY).follow(true, BY).state()).isEqualTo(ReviewState.SENT);
        assertThat(open().follow(false, BY)).isEqualTo(open());
        QaReview closed = open().close("r", NONE, BY, "officer").value();
        assertThat(closed.follow(true, BY)).isEqualTo(closed);
    }

    @Test
    void what_is_sent_is_looked_at_when_its_time_is_over_and_weekly_after_that() {
        assertThat(open().due()).isEmpty();
        assertThat(send(open()).due()).contains(BY.plusDays(1));
        assertThat(send(open()).follow(true, BY.plusDays(1)).due()).contains(BY.plusDays(8));
        assertThat(send(open()).follow(false, BY.plusDays(1)).due()).isEmpty();
    }

    @Test
    void closing_tells_everything_that_is_open_at_once() {
        QaReview review = QaReview.open(
                "142101",
                LocalDate.of(2026, 9, 14),
                MONDAY,
                WeekSample.draw(1, List.of("p-1"), 1),
                HomeVisits.required(List.of("p-1")));

        assertThatThrownBy(() -> review.close("r", new OpenQueries(true, true, true), BY, "officer"))
                .isInstanceOf(Refused.class)
                .hasMessage("QUERIES_NOT_SENT, QUERIES_UNANSWERED, QUERIES_WITHOUT_VERDICT, HOME_VISITS_NOT_CHECKED");
        QaReview checked = review.visited(List.of(), BY);
        assertThat(checked.homeVisits().missing()).containsExactly("p-1");
        assertThat(checked.close("r", NONE, BY, "officer").value().state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void a_closed_review_stays_closed() {
        QaReview closed = open().close("r", NONE, BY, "officer").value();

        assertThatThrownBy(() -> closed.close("r", NONE, BY, "officer")).hasMessageContaining("TRANSITION_NOT_ALLOWED");
        assertThatThrownBy(() -> send(closed)).hasMessageContaining("TRANSITION_NOT_ALLOWED");
        assertThatThrownBy(closed::requireOpen).hasMessageContaining("TRANSITION_NOT_ALLOWED");
        assertThatThrownBy(() -> closed.visited(List.of(), BY)).hasMessageContaining("TRANSITION_NOT_ALLOWED");
    }

    private static QaReview open() {
        return QaReview.open(
                "142101",
                LocalDate.of(2026, 9, 14),
                MONDAY,
                WeekSample.draw(1, List.of("p-1", "p-2"), 1),
                HomeVisits.required(List.of()));
    }

    private static QaReview send(QaReview review) {
        return review.send("r", 2, MONDAY, BY, "officer").value();
    }
}
