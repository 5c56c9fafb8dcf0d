package org.rollcall.referral.peer;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A client with short patience: somebody waits for it, and nothing is decided on an answer that did not come. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Peers.class)
class PeerConfiguration {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofSeconds(5);

    @Bean
    AttendancePeer attendancePeer(RestClient.Builder clients, Peers peers, Clock clock) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READING);
        RestClient client = clients.clone()
                .baseUrl(peers.attendance().toString())
                .requestFactory(requests)
                .requestInterceptor(new CallersToken())
                .build();
        return new AttendancePeer(client, clock);
    }
}
