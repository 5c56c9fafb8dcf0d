package org.rollcall.platform.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The service's short name, which is also the last part of its topics, and its database when it is not named after it. */
@ConfigurationProperties("rollcall")
record ServiceProperties(String service, @Nullable String database) {

    String databaseName() {
        return database == null ? "rollcall_" + service : database;
    }
}
