package org.rollcall.referral.peer;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are that this one asks. */
@ConfigurationProperties("rollcall.peers")
record Peers(URI attendance) {}
