package org.rollcall.platform.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Measurements are read on a port of their own, which a deployment keeps inside its network; never on the API's port. */
final class ManagementPort implements RequestMatcher {

    private static final String MEASUREMENTS = "/actuator/";

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    /** Asked of every request, so that the path is looked at first: the ports are looked up among all properties. */
    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getRequestURI().startsWith(MEASUREMENTS) && cameInThere(request);
    }

    private boolean cameInThere(HttpServletRequest request) {
        Integer management = port("local.management.port");
        return management != null
                && management == request.getLocalPort()
                && !management.equals(port("local.server.port"));
    }

    private @Nullable Integer port(String name) {
        return environment.getProperty(name, Integer.class);
    }
}
