package org.rollcall.referral.attachment.scan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the scanner: ClamAV where it is named, else the one that knows the test file alone, and says so. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScanSettings.class)
class ScanConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ScanConfiguration.class);

    @Bean
    VirusScanner virusScanner(ScanSettings settings) {
        String clamd = settings.clamd();
        if (clamd != null && !clamd.isBlank()) {
            return settings.scanner(clamd);
        }
        LOG.warn("Files are scanned for the EICAR test file alone: name ClamAV's daemon in CLAMD_ADDRESS");
        return new SignatureScanner();
    }
}
