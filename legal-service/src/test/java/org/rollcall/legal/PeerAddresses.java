package org.rollcall.legal;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points every application under test at the stand-ins for the services it asks. */
public final class PeerAddresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        Map<String, Object> addresses = Map.of(
                "rollcall.peers.attendance",
                PeersForTests.address(),
                "rollcall.peers.referral",
                PeersForTests.address());
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("peers", addresses));
    }
}
