package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ApiPageTest {

    private static final String SAID = """
            paths:
              /parcels:
                get:
                  operationId: parcel.list
                  summary: Parcels
                  parameters:
                  - {name: size, in: query, description: How large}
            components:
              schemas:
                Parcel:
                  type: object
                  required: [pounds]
                  properties:
                    pounds: {type: integer, description: What it weighs}
                  example: {pounds: 3}
            """;

    @Test
    void a_page_that_says_everything_leaves_nothing_to_guess() {
        assertThat(page(SAID).guesses()).isEmpty();
        assertThat(page(SAID).wrongExamples()).isEmpty();
    }

    @Test
    void an_operation_a_parameter_and_a_field_without_words_are_named() {
        String silent = SAID.replace("summary: Parcels", "deprecated: false")
                .replace(", description: How large", "")
                .replace(", description: What it weighs", "");

        assertThat(page(silent).guesses())
                .containsExactly("operations: parcel.list", "parameters: parcel.list/size", "fields: Parcel.pounds");
    }

    @Test
    void an_example_that_its_schema_refuses_is_named() {
        assertThat(page(SAID.replace("{pounds: 3}", "{pounds: three}")).wrongExamples())
                .singleElement()
                .asString()
                .startsWith("Parcel/pounds");
        assertThat(page(SAID.replace("{pounds: 3}", "{pounds: 3, stones: 1}")).wrongExamples())
                .containsExactly("Parcel/stones is not in the schema");
    }

    @Test
    void words_about_what_is_not_there_are_named() {
        JsonNode words = yaml("""
                operations: {parcel.list: Parcels, parcel.drop: Gone}
                parameters: {size: How large, parcel.list/colour: Gone}
                fields: {Parcel.pounds: Weight, stones: Gone}
                examples: {Parcel: {}, Box: {}}
                """);

        assertThat(page(SAID).idleWords(words))
                .containsExactly(
                        "operations: parcel.drop", "parameters: parcel.list/colour", "fields: stones", "examples: Box");
    }

    private static ApiPage page(String document) {
        return new ApiPage(yaml(document));
    }

    private static JsonNode yaml(String text) {
        return new YAMLMapper().readTree(text);
    }
}
