package org.rollcall.gateway.routing;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The one list of services: the name in the path and where the service listens. */
@ConfigurationProperties("rollcall.gateway")
public record Services(Map<String, URI> services) {

    public Set<String> names() {
        return services.keySet();
    }
}
