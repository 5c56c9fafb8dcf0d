package org.rollcall.referral.concern;

import java.util.Map;
import org.rollcall.referral.letter.LetterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two letters of concern. */
@Configuration(proxyBeanMethods = false)
class ConcernLetterKinds {

    private static final String HELP =
            "There can be many reasons why a child misses school, and we would like to hear yours. We can talk with"
                    + " you and the school, help you to agree what would make mornings easier, and put you in touch with people who support"
                    + " families. All of this is free.";
    private static final String CONTACT =
            "Please call us on the number at the top of this letter, and quote {{reference}}. If you would like"
                    + " this letter in another language, in large print or read to you, tell us and we will arrange it.";

    @Bean
    LetterKind firstLetterOfConcern() {
        return new LetterKind(
                Concern.FIRST.letter(),
                1,
                "First letter of concern to a parent",
                Map.of(
                        "opening",
                        "We work with {{school}} to help children to be in school. We are writing to you because {{child}} has missed"
                                + " a good deal of school, and we would like to help.",
                        "help",
                        HELP,
                        "contact",
                        CONTACT),
                sample(
                        "The school told us that mornings are hard at the moment. We would like to hear from you how we can help."));
    }

    @Bean
    LetterKind secondLetterOfConcern() {
        return new LetterKind(
                Concern.SECOND.letter(),
                1,
                "Second letter of concern to a parent",
                Map.of(
                        "opening",
                        "We wrote to you before about the attendance of {{child}} at {{school}}. It has not improved enough, and we are"
                                + " worried about what this means for your child’s learning and friendships.",
                        "help",
                        HELP,
                        "contact",
                        CONTACT),
                sample(""));
    }

    private static Map<String, Object> sample(String message) {
        return Map.of(
                "child",
                "Łucja Okoye-Ŵyn",
                "school",
                "Larkfield Primary School",
                "from",
                "2 September 2026",
                "to",
                "18 September 2026",
                "missed",
                11,
                "possible",
                26,
                "message",
                message,
                "hasMessage",
                !message.isEmpty());
    }
}
