package org.rollcall.platform.testsupport;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rollcall.platform.testsupport.backend.KafkaBackend;
import org.rollcall.platform.testsupport.backend.MongoBackend;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points an application under test at the backends of this JVM, and at a database that no other application uses. */
public final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("rollcall-test", properties()));
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        String database = "test_" + UUID.randomUUID().toString().substring(0, 8);
        properties.put("MONGODB_URI", MongoBackend.uri());
        properties.put("rollcall.database", database);
        properties.put("spring.mongodb.database", database);
        properties.put("KAFKA_BOOTSTRAP_SERVERS", KafkaBackend.bootstrapServers());
        properties.put("spring.kafka.consumer.properties[metadata.max.age.ms]", "300");
        properties.put("KEYCLOAK_ISSUER_URI", TestTokens.issuer());
        properties.put("KEYCLOAK_JWKS_URI", TestTokens.keys());
        MongoBackend.dropAtExit(database);
        return properties;
    }
}
