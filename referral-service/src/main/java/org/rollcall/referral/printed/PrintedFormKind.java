package org.rollcall.referral.printed;

import java.util.List;
import java.util.Map;
import org.rollcall.referral.letter.LetterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The referral form as a document. */
@Configuration(proxyBeanMethods = false)
class PrintedFormKind {

    static final String NAME = "referral-form";

    @Bean
    LetterKind referralForm() {
        return new LetterKind(
                NAME,
                1,
                "Referral form",
                Map.of(
                        "closing",
                        "This form says what the school wrote. What the council decides is told to the school in a letter."),
                sample());
    }

    private static Map<String, Object> sample() {
        return Map.ofEntries(
                Map.entry("child", "Łucja Okoye-Ŵyn"),
                Map.entry("school", "Larkfield Primary School"),
                Map.entry("type", "Penalty notice for irregular attendance"),
                Map.entry("wish", "Penalty notice"),
                Map.entry("state", "Submitted on 21 September 2026"),
                Map.entry("days", "7 September 2026 to 18 September 2026"),
                Map.entry("parents", List.of(parent("Amara Okoye"), parent("Siân Llŷr-Nowakowska"))),
                Map.entry(
                        "reasons", List.of("Ten sessions were missed without leave. The family was written to twice.")),
                Map.entry(
                        "evidence",
                        List.of(
                                Map.of(
                                        "kind", "The register with its codes, this school year and the last",
                                        "says", "In the school’s file."),
                                Map.of(
                                        "kind", "Each home visit: date, who went, outcome",
                                        "says", "Not there: the parent was asked, and did not take part."))),
                Map.entry("declarations", List.of("What the referral says is true as far as the school knows.")),
                Map.entry("hasDeclarations", true));
    }

    private static Map<String, Object> parent(String name) {
        return Map.of(
                "name",
                name,
                "basis",
                "Natural parent",
                "livesWith",
                "Lives with the child",
                "address",
                List.of("12 Ulica Łąkowa", "Northmoor", "ZZ99 3WZ"));
    }
}
