package org.rollcall.referral.caselog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.referral.letter.LetterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records that are made of the log: of a home visit, and of a parent support meeting. */
@Configuration(proxyBeanMethods = false)
class RecordKinds {

    static final String VISIT = "home-visit";
    static final String MINUTES = "support-meeting-minutes";

    @Bean
    LetterKind homeVisitRecord() {
        Map<String, Object> sample = common();
        sample.put("visitedOn", "18 September 2026");
        sample.put("parent", "Alex Moor");
        sample.put("address", List.of("12 Invented Row", "Northmoor", "ZZ99 3WZ"));
        sample.put("went", List.of("attendance-officer@northmoor"));
        sample.put("outcome", "The parent was seen");
        sample.put(
                "attempts",
                List.of(
                        Map.of("at", "18 September 2026, 2.10 pm", "outcome", "Nobody answered", "left", "A card"),
                        Map.of(
                                "at",
                                "18 September 2026, 4.05 pm",
                                "outcome",
                                "The parent was seen",
                                "left",
                                "Nothing")));
        sample.put("present", List.of("Alex Moor (parent)", "Pupil"));
        sample.put("hasPresent", true);
        sample.put("opinions", List.of("The family would welcome help with the mornings."));
        sample.put("hasOpinion", true);
        sample.put("evidential", true);
        return new LetterKind(VISIT, 1, "Record of a home visit", Map.of(), sample);
    }

    @Bean
    LetterKind meetingMinutes() {
        Map<String, Object> sample = common();
        sample.put("facts", List.of("We talked about the mornings, and about what would make them easier."));
        sample.put("heldOn", "18 September 2026");
        sample.put("heldAt", "2.30 pm");
        sample.put("invited", List.of("Alex Moor (parent)", "Sam Moor (parent)", "School"));
        sample.put("attended", List.of("Alex Moor (parent)", "School"));
        sample.put(
                "views", List.of(Map.of("who", "Parent", "said", "Mornings are hard since I began the early shift.")));
        sample.put("hasViews", true);
        sample.put(
                "agreed",
                List.of(Map.of("who", "School", "what", "A place at the breakfast club.", "until", "2 October 2026")));
        sample.put("hasAgreed", true);
        sample.put("nothingAgreed", List.of());
        return new LetterKind(MINUTES, 1, "Minutes of a parent support meeting", Map.of(), sample);
    }

    private static Map<String, Object> common() {
        return new TreeMap<>(Map.of(
                "child", "Robin Moor",
                "born", "4 March 2014",
                "school", "Larkfield Primary School",
                "facts", List.of("We spoke at the door. Robin had been at home with a cough since Monday."),
                "writtenBy", "attendance-officer@northmoor",
                "writtenOn", "18 September 2026",
                "correction", List.of()));
    }
}
