package org.rollcall.referral.feedback.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NewsTest {

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "returned", "redirected", "refused"})
    void every_outcome_that_triage_publishes_is_told(String decided) throws IOException {
        List<String> outcomes = codes("referral." + decided, "outcome");

        assertThat(outcomes)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(TriageNews.of(outcome).step()).isEqualTo(Step.TRIAGE));
    }

    @Test
    void every_reason_for_which_a_case_ends_is_told_and_none_says_more_than_it_may() throws IOException {
        List<String> reasons = codes("case.closed", "reason");

        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(ClosingNews.of(reason).step()).isEqualTo(Step.CLOSURE));
        assertThat(ClosingNews.of("CONVICTED")).isEqualTo(ClosingNews.of("ACQUITTED"));
        assertThat(ClosingNews.of("SOCIAL_CARE_LEAD")).isEqualTo(ClosingNews.of("SUPPORT_TRANSFERRED_EARLY_HELP"));
    }

    @ParameterizedTest
    @EnumSource(News.class)
    void news_reads_well_with_a_name_and_without_one_and_holds_no_amount(News news) {
        for (String child : List.of("Amara Okoye", "the pupil whom you referred")) {
            String all = news.heading() + " " + news.says(child) + " " + String.join(" ", news.next(child));
            assertThat(all).doesNotContain("{{", "£").doesNotContainPattern("(^|[.!?] )the pupil");
            assertThat(news.next(child)).allMatch(each -> each.endsWith("."));
        }
    }

    @Test
    void a_death_is_told_with_sorrow_and_nothing_is_asked() {
        assertThat(News.CLOSED_WITH_SORROW.next("Amara")).isEmpty();
        assertThat(News.CLOSED_WITH_SORROW.says("Amara")).contains("very sorry", "Amara");
    }

    @Test
    void every_outcome_of_a_panel_is_told_but_not_what_the_council_plans_for_itself() throws IOException {
        assertThat(codes("panel.held", "outcome")).isNotEmpty().allSatisfy(outcome -> assertThat(
                        PanelNews.of("ATTENDANCE_PANEL", outcome))
                .hasValueSatisfying(news -> assertThat(news.step()).isEqualTo(Step.CASEWORK)));
        assertThat(PanelNews.of("LEGAL_PLANNING", "PROSECUTE")).isEmpty();
    }

    private static List<String> codes(String event, String field) throws IOException {
        Path schema = Path.of(
                String.valueOf(System.getProperty("rollcall.root")),
                "contracts/referral-service/events/%s.v1.schema.json".formatted(event));
        JsonNode property =
                JsonMapper.builder().build().readTree(Files.readString(schema)).at("/properties/" + field);
        JsonNode codes = property.has("enum")
                ? property.path("enum")
                : JsonMapper.builder().build().createArrayNode().add(property.path("const"));
        return codes.valueStream().map(JsonNode::asString).toList();
    }
}
