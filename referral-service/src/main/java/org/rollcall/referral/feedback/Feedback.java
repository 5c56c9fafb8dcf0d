package org.rollcall.referral.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.feedback.news.News;

/**
 * One thing that a school was told; never changed after.
 *
 * @param on the day on which it happened
 * @param month of that day, by which a term's feedback is found
 * @param reasons that the council gave the school for it
 */
record Feedback(
        String id, News news, About about, LocalDate on, YearMonth month, List<Narrative> reasons, String letterId) {

    Feedback {
        reasons = List.copyOf(reasons);
    }

    static Feedback of(String id, News news, About about, LocalDate on, List<Narrative> reasons, String letterId) {
        return new Feedback(id, news, about, on, YearMonth.from(on), reasons, letterId);
    }

    /** @param leftOut what a reason becomes that not everybody may read */
    List<String> reasonsFor(UnaryOperator<Narrative> leftOut) {
        return reasons.stream().map(leftOut).map(Narrative::text).toList();
    }

    Change<Feedback> give() {
        return Change.of(this).announcing(new FeedbackEvent.Given(this));
    }
}
