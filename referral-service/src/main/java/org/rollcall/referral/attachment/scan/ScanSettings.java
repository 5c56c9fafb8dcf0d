package org.rollcall.referral.attachment.scan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are scanned.
 *
 * @param clamd host and port of ClamAV's daemon, such as {@code clamav:3310}; without it only the EICAR test file is known
 * @param connect how long to wait for a connection
 * @param answer how long to wait for the verdict after the last byte was sent
 */
@ConfigurationProperties("rollcall.scanner")
record ScanSettings(
        @Nullable String clamd,
        @DefaultValue("2s") Duration connect,
        @DefaultValue("60s") Duration answer) {

    /** Both of host and port must be there: a daemon that is named wrongly is found out when the service starts. */
    VirusScanner scanner(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("rollcall.scanner.clamd is host:port");
        }
        int port = Integer.parseInt(address.substring(colon + 1));
        return new ClamdScanner(address.substring(0, colon), port, connect, answer);
    }
}
