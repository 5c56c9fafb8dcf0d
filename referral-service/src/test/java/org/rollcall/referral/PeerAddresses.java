package org.rollcall.referral;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points every application under test at the stand-in for the service it asks. */
public final class PeerAddresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        Map<String, Object> addresses = Map.of("rollcall.peers.attendance", AttendanceForTests.address());
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("peers", addresses));
    }
}
