package org.rollcall.platform.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Measurements are read on a port of their own, which a deployment keeps inside its network; never on the API's port. */
final class ManagementPort implements RequestMatcher {

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        Integer management = environment.getProperty("management.server.port", Integer.class);
        return management != null
                && !management.equals(environment.getProperty("server.port", Integer.class))
                && management == request.getLocalPort();
    }
}
