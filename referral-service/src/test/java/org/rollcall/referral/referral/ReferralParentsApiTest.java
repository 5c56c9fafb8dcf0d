package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.Forms;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class ReferralParentsApiTest extends ReferralSteps {

    @Test
    void parents_get_ids_with_the_submission_and_keep_them_in_the_next_referral() {
        String first = council.draft(council.form());
        assertThat(json(council.get(council.school, first + "/parents"))
                        .path("parents")
                        .get(0)
                        .path("id")
                        .isMissingNode())
                .isTrue();
        council.submit(first);
        List<String> ids = parentIds(first);
        council.put(council.school, first + "/withdrawal", () -> council.get(council.school, first), Map.of());
        Map<String, Object> again =
                Forms.with(council.form(), "parents", List.of(Forms.parent("SAM  MOOR"), Forms.parent("Mr Alex Moor")));
        String second = council.draft(again);
        council.submit(second);

        assertThat(ids).hasSize(2).doesNotHaveDuplicates().doesNotContain("");
        assertThat(parentIds(second)).containsExactly(ids.get(1), ids.get(0));
    }

    @Test
    void a_parent_of_a_known_name_at_another_address_must_be_told_apart() {
        String first = council.draft(council.form());
        council.submit(first);
        council.put(council.school, first + "/withdrawal", () -> council.get(council.school, first), Map.of());
        Map<String, Object> moved = Map.of(
                "name", "Alex Moor", "address", Map.of("lines", List.of("3 Other Lane"), "postcode", "ZZ99 3VZ"));
        String second = council.draft(Forms.with(council.form(), "parents", List.of(moved)));

        MvcTestResult refused = council.submit(second);

        String known = parentIds(first).getFirst();
        assertThat(texts(json(refused).path("guards"), "code")).containsExactly("PARENT_UNCERTAIN");
        assertThat(texts(json(refused).path("guards"), "detail").getFirst()).contains(known);
        Map<String, Object> told = Forms.with(moved, "parentId", known);
        council.put(
                council.school,
                second,
                () -> council.get(council.school, second),
                Forms.with(council.form(), "parents", List.of(told)));
        assertThat(council.submit(second)).hasStatusOk();
        assertThat(parentIds(second)).containsExactly(known);
    }

    @Test
    void a_brother_or_sister_may_name_the_parent_by_id() {
        String first = council.draft(council.form());
        council.submit(first);
        String known = parentIds(first).getFirst();
        String sibling = "11111111-0000-0000-0000-000000000000";
        council.enrol(sibling, SCHOOL);
        Map<String, Object> told = Forms.with(Forms.parent("Alex Moor"), "parentId", known);
        Map<String, Object> form =
                Forms.with(Forms.with(Forms.irregular(sibling, SCHOOL), "parents", List.of(told)), "type", "CASEWORK");
        String second = council.draft(form);

        assertThat(council.submit(second)).hasStatusOk();
        assertThat(parentIds(second)).containsExactly(known);
    }

    @Test
    void a_confidential_address_is_shown_to_those_who_must_write_to_it() {
        Map<String, Object> parent =
                Forms.with(Forms.parent("Alex Moor"), "contact", Map.of("confidentialAddress", true));
        String path = council.draft(Forms.with(council.form(), "parents", List.of(parent)));

        for (TestToken reader : List.of(council.court, council.school)) {
            assertThat(addressShown(reader, path)).isTrue();
        }
        for (TestToken reader : List.of(council.officer, council.leader)) {
            assertThat(addressShown(reader, path)).isFalse();
        }
    }

    private boolean addressShown(TestToken reader, String path) {
        return json(council.get(reader, path + "/parents"))
                .path("parents")
                .get(0)
                .has("address");
    }

    private List<String> parentIds(String path) {
        return texts(json(council.get(council.court, path + "/parents")).path("parents"), "id");
    }
}
