package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class SignInTest {

    private static final String LETTER = "/api/legal/v1/penalty-notices/1/letter";

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void somebody_of_northmoor() {
        browser = new Browser(port);
        World.PROVIDER.signingIn(600, "northmoor");
        World.service("legal").behavingWell();
    }

    @Test
    void a_page_without_a_session_is_sent_to_sign_in_and_comes_back_to_what_was_wanted() {
        assertThat(Browser.location(browser.page(LETTER))).isEqualTo("/oauth2/authorization/keycloak");

        HttpResponse<String> page = browser.signingInFor(LETTER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(World.service("legal").last().path()).isEqualTo(LETTER);
    }

    @Test
    void a_script_without_a_session_is_told_401_and_not_sent_anywhere() {
        HttpResponse<String> answer = browser.script(LETTER);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Browser.location(answer)).isEmpty();
    }

    @Test
    void the_service_gets_the_persons_token_and_not_the_cookie() {
        browser.signingInFor(LETTER);

        browser.script("/api/legal/v1/penalty-notices/1");

        var headers = World.service("legal").last().headers();
        assertThat(headers.get("Authorization"))
                .containsExactly("Bearer " + World.PROVIDER.accessTokens().getLast());
        assertThat(headers).doesNotContainKey("Cookie");
    }

    @Test
    void the_sign_in_proves_itself_with_pkce_and_keeps_the_cookie_from_scripts_and_other_sites() {
        String toProvider = Browser.location(browser.page("/oauth2/authorization/keycloak"));
        assertThat(toProvider).contains("code_challenge_method=S256", "client_id=gateway", "scope=openid");

        HttpResponse<String> answer =
                Ask.get(port, "/oauth2/authorization/keycloak").answer();
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("ROLLCALL_SESSION=")
                .containsIgnoringCase("; HttpOnly")
                .contains("; SameSite=Lax"));
    }

    @Test
    void a_token_about_to_expire_is_refreshed_before_it_is_passed_on() {
        World.PROVIDER.signingIn(1, "northmoor");

        assertThat(browser.signingInFor(LETTER).statusCode()).isEqualTo(200);

        assertThat(World.PROVIDER.accessTokens()).hasSize(2);
        assertThat(World.service("legal").last().headers().get("Authorization"))
                .containsExactly("Bearer " + World.PROVIDER.accessTokens().getLast());
    }

    @Test
    void a_person_of_two_councils_is_refused_and_not_sent_round_in_circles() {
        World.PROVIDER.signingIn(600, "northmoor", "eastvale");

        assertThat(browser.signingInFor(LETTER).statusCode()).isEqualTo(401);
        assertThat(World.service("legal").received()).isEmpty();
    }

    @Test
    void a_change_with_the_cookie_alone_is_refused_as_it_could_come_from_another_site() {
        browser.signingInFor(LETTER);
        browser.page("/");
        int before = World.service("legal").received().size();

        HttpResponse<String> forged = browser.change("/api/legal/v1/things").answer();
        HttpResponse<String> guessed = browser.change("/api/legal/v1/things")
                .with("X-XSRF-TOKEN", "guess")
                .answer();

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(Ask.problem(forged)).containsEntry("type", "urn:rollcall:problem:csrf-token");
        assertThat(guessed.statusCode()).isEqualTo(403);
        assertThat(World.service("legal").received()).hasSize(before);
    }

    @Test
    void a_change_from_our_own_page_goes_through() {
        browser.signingInFor(LETTER);
        browser.page("/");

        HttpResponse<String> answer = browser.change("/api/legal/v1/things")
                .with("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                .answer();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(World.service("legal").last().method()).isEqualTo("POST");
    }

    @Test
    void signing_out_needs_the_proof_too_and_ends_the_session_here_and_at_the_provider() {
        browser.signingInFor(LETTER);
        browser.page("/");
        assertThat(browser.change("/logout").answer().statusCode()).isEqualTo(403);

        HttpResponse<String> out = browser.change("/logout")
                .with("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                .answer();

        assertThat(Browser.location(out))
                .startsWith(World.PROVIDER.issuer() + "/protocol/openid-connect/logout")
                .contains("id_token_hint=", "post_logout_redirect_uri=");
        assertThat(browser.script(LETTER).statusCode()).isEqualTo(401);
    }

    @Test
    void a_failed_sign_in_returns_to_the_landing_page_and_says_so() {
        HttpResponse<String> answer = browser.page("/login/oauth2/code/keycloak?code=x&state=forged");

        assertThat(Browser.location(answer)).isEqualTo("/?sign-in=failed");
        assertThat(browser.page("/?sign-in=failed").body()).contains("Signing in did not work");
    }

    @Test
    void the_landing_page_greets_by_name_without_trusting_the_name() {
        browser.signingInFor(LETTER);

        assertThat(browser.page("/").body()).contains("court-officer@northmoor &lt;script&gt;", "Sign out");
    }
}
