package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class PagesTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void the_landing_page_is_open_and_offers_to_sign_in() {
        HttpResponse<String> page = Ask.get(port, "/").asPage().answer();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"en-GB\">", "<h1>", "href=\"/oauth2/authorization/keycloak\"");
    }

    @Test
    void the_documents_page_lists_the_document_of_every_service() {
        String page = Ask.get(port, "/docs").asPage().answer().body();

        for (String service : List.of("attendance", "referral", "legal", "licensing")) {
            assertThat(page).contains("<a href=\"/api/" + service + "/v1/openapi.json\">" + service + "</a>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs"})
    void a_page_needs_nothing_from_elsewhere_and_everything_it_names_is_here(String path) {
        String page = Ask.get(port, path).asPage().answer().body();

        var addresses = ADDRESS.matcher(page).results().map(MatchResult::group).toList();
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains("//"));
        for (MatchResult address : ADDRESS.matcher(page).results().toList()) {
            if (address.group(1).matches("/(assets|webjars)/.*")) {
                HttpResponse<String> part = Ask.get(port, address.group(1)).answer();
                assertThat(part.statusCode()).as(address.group(1)).isEqualTo(200);
                assertThat(Ask.header(part, "Content-Type")).matches("text/(css|javascript).*");
            }
        }
    }

    @Test
    void the_documents_script_names_no_other_host() {
        assertThat(Ask.get(port, "/assets/docs.js").answer().body()).doesNotContain("http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/login", "/assets/missing.css", "/application.yaml"})
    void what_is_not_there_is_404_also_for_a_stranger(String path) {
        HttpResponse<String> answer = Ask.get(port, path).asPage().answer();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Ask.problem(answer)).containsEntry("type", "urn:rollcall:problem:not-found");
    }
}
