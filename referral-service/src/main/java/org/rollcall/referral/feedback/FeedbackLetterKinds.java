package org.rollcall.referral.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.referral.feedback.news.News;
import org.rollcall.referral.letter.LetterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters by which schools are told. */
@Configuration(proxyBeanMethods = false)
class FeedbackLetterKinds {

    private static final String CHILD = "Łucja Okoye-Ŵyn";
    private static final String SCHOOL = "Larkfield Primary School";
    private static final String CONTACT =
            "If anything in this letter is not clear, please call or write to us, and quote {{reference}}. Thank"
                    + " you for all that you do to help {{child}} to be in school.";

    @Bean
    LetterKind triageLetter() {
        Map<String, Object> sample = sample(News.RETURN_INCOMPLETE);
        sample.put(
                "reasons",
                List.of(
                        "The letters to the parents are missing. We need one for each parent.",
                        "The register print ends on 11 September. Please send the days until 18 September."));
        sample.put("hasReasons", true);
        sample.put("reasonsHeading", "What we need from you");
        return new LetterKind("triage-letter", 1, "Decision on a referral", Map.of("contact", CONTACT), sample);
    }

    @Bean
    LetterKind allocationLetter() {
        Map<String, Object> sample = sample(News.ALLOCATED);
        sample.put(
                "officer",
                Map.of(
                        "name", "Siân Llŷr-Nowakowska",
                        "telephone", "01632 960 111",
                        "email", "sian.llyr@northmoor.example"));
        return new LetterKind("allocation", 1, "Who works on a case", Map.of("contact", CONTACT), sample);
    }

    @Bean
    LetterKind feedbackLetter() {
        return new LetterKind(
                "feedback", 1, "Feedback on a case", Map.of("contact", CONTACT), sample(News.PENALTY_NOTICE_ISSUED));
    }

    @Bean
    LetterKind closureLetter() {
        Map<String, Object> sample = sample(News.CLOSED_ATTENDANCE_IMPROVED);
        sample.put("reasons", List.of("In school nearly every day since Easter. Thank you for the breakfast club."));
        sample.put("hasReasons", true);
        return new LetterKind(
                "closure",
                1,
                "A case was closed",
                Map.of(
                        "contact",
                        "If you have a question about this letter, please call or write to us, and quote {{reference}}."),
                sample);
    }

    @Bean
    LetterKind termSummaryLetter() {
        Map<String, Object> sample = Map.of(
                "school",
                SCHOOL,
                "term",
                "Autumn",
                "from",
                "2 September 2026",
                "to",
                "18 December 2026",
                "counts",
                List.of(
                        Map.of("what", "Referrals that we decided on", "number", 2),
                        Map.of("what", "Cases that an officer took up", "number", 1)),
                "pupils",
                List.of(
                        pupil("Amara Okoye", News.ACCEPT_CASEWORK, News.ALLOCATED),
                        pupil(CHILD, News.RETURN_INCOMPLETE, News.REFUSE_THRESHOLD_NOT_MET)));
        return new LetterKind(
                "term-summary",
                1,
                "Summary of a term",
                Map.of(
                        "opening",
                                "This is what came of your referrals and cases between {{from}} and {{to}}. You had a letter about each"
                                        + " step when it was taken; this one brings them together.",
                        "contact",
                                "If something here is not as you know it, please tell us. Please also tell us if somebody else at your"
                                        + " school should receive our letters."),
                sample);
    }

    private static Map<String, Object> pupil(String child, News first, News second) {
        return Map.of(
                "child",
                child,
                "steps",
                List.of(
                        Map.of("on", "21 September 2026", "heading", first.heading()),
                        Map.of("on", "28 September 2026", "heading", second.heading())));
    }

    private static Map<String, Object> sample(News news) {
        return new HashMap<>(FeedbackPage.of(news, CHILD, SCHOOL, "21 September 2026", List.of()));
    }
}
