package org.rollcall.referral.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.referral.feedback.news.News;

/** The data of a page that says a piece of feedback. */
final class FeedbackPage {

    private FeedbackPage() {}

    static Map<String, Object> of(News news, String child, String school, String on, List<String> reasons) {
        List<String> next = news.next(child);
        Map<String, Object> data = new HashMap<>();
        data.put("child", child);
        data.put("school", school);
        data.put("on", on);
        data.put("heading", news.heading());
        data.put("says", news.says(child));
        data.put("next", next);
        data.put("hasNext", !next.isEmpty());
        data.put("reasons", reasons);
        data.put("hasReasons", !reasons.isEmpty());
        data.put("reasonsHeading", reasonsHeading(news));
        return data;
    }

    private static String reasonsHeading(News news) {
        return switch (news) {
            case RETURN_INCOMPLETE -> "What we need from you";
            case REFUSE_THRESHOLD_NOT_MET, REFUSE_SUPPORT_NOT_EXHAUSTED, REFUSE_STATUTORY_DEFENCE_LIKELY ->
                "Why we decided so";
            default -> "What our officer adds";
        };
    }
}
