package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.Samples;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A council with one parcel, which is held. */
final class FilledCouncil {

    static final String API = "/api/sample/v1";

    final TenantId council = Councils.fresh();
    final String parcel;

    private final MockMvcTester http;

    FilledCouncil(MockMvcTester http) {
        this.http = http;
        MvcTestResult packed = send(
                HttpMethod.POST,
                "/parcels",
                as(Role.ATTENDANCE_OFFICER),
                "{\"label\":\"books\",\"size\":\"SMALL\",\"packedOn\":\"2020-09-21\"}");
        String location = String.valueOf(packed.getResponse().getHeader("Location"));
        parcel = location.substring(location.lastIndexOf('/') + 1);
        assertThat(hold("APPEAL")).hasStatusOk();
    }

    Samples samples() {
        return Samples.of(council, "142101")
                .ofCouncil("/parcels/{id}", parcel)
                .namingNone("POST /parcels", "POST /parcels/labels", "POST /parcels/photos")
                .ofCouncil("/retention/holds/{collection}/{id}", "parcels", parcel);
    }

    MvcTestResult hold(String reason) {
        return send(
                HttpMethod.PUT,
                "/retention/holds/parcels/" + parcel,
                as(Role.COUNCIL_ADMIN),
                "{\"reason\":\"%s\"}".formatted(reason));
    }

    TestToken as(Role role) {
        return TestTokens.of(council).role(role);
    }

    MvcTestResult get(String path, Role role) {
        return send(HttpMethod.GET, path, as(role), "");
    }

    MvcTestResult send(HttpMethod method, String path, TestToken token, String body) {
        return http.method(method)
                .uri(API + path)
                .with(token)
                .header("Idempotency-Key", "key")
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
