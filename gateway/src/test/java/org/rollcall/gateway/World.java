package org.rollcall.gateway;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What stands around the gateway in its tests: services with different troubles, and an identity provider. */
final class World implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final FakeProvider PROVIDER = new FakeProvider();

    private static final Map<String, FakeService> SERVICES = List.of(
                    "attendance",
                    "referral",
                    "legal",
                    "licensing",
                    // one for each test of trouble, as a breaker remembers
                    "dead",
                    "unwell",
                    "refusing",
                    "unsteady-502",
                    "unsteady-503",
                    "failing",
                    "faulty",
                    "resetting",
                    "late")
            .stream()
            .collect(Collectors.toMap(name -> name, FakeService::new));

    static FakeService service(String name) {
        return Objects.requireNonNull(SERVICES.get(name));
    }

    static String token() {
        return token("northmoor");
    }

    static String token(String council) {
        return PROVIDER.tokens().of(council, "mis-142101");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "KEYCLOAK_ISSUER_URI=" + PROVIDER.issuer(),
                        "rollcall.gateway.max-body=1MB",
                        "rollcall.gateway.patience.time-limit=3s",
                        "rollcall.gateway.patience.upload-time-limit=60s",
                        "rollcall.gateway.patience.uploads=/api/attendance/v1/schools/*/register-uploads,"
                                + "/api/late/v1/uploads",
                        "rollcall.gateway.patience.breaker.calls=4",
                        "rollcall.gateway.patience.breaker.at-least=4",
                        "rollcall.gateway.patience.breaker.open-for=200ms",
                        "rollcall.gateway.patience.breaker.probes=1",
                        "rollcall.gateway.patience.retry.first-backoff=5ms",
                        "rollcall.gateway.patience.retry.max-backoff=20ms",
                        "rollcall.gateway.rate-limit.special[0].name=three-an-hour",
                        "rollcall.gateway.rate-limit.special[0].council=northmoor",
                        "rollcall.gateway.rate-limit.special[0].client=eager",
                        "rollcall.gateway.rate-limit.special[0].requests=3",
                        "rollcall.gateway.rate-limit.special[0].window=1h")
                .and(SERVICES.entrySet().stream()
                        .map(each -> "rollcall.gateway.services." + each.getKey() + "="
                                + each.getValue().url())
                        .toArray(String[]::new))
                .applyTo(context);
    }
}
