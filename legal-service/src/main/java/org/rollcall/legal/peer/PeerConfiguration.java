package org.rollcall.legal.peer;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Clients with short patience: an officer waits for them, and a decision is never taken on an answer that did not come. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Peers.class)
class PeerConfiguration {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofSeconds(5);

    @Bean
    AttendancePeer attendancePeer(RestClient.Builder clients, Peers peers) {
        return new AttendancePeer(client(clients, peers.attendance()));
    }

    @Bean
    ReferralPeer referralPeer(RestClient.Builder clients, Peers peers) {
        return new ReferralPeer(client(clients, peers.referral()));
    }

    private static RestClient client(RestClient.Builder clients, URI address) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READING);
        return clients.clone()
                .baseUrl(address.toString())
                .requestFactory(requests)
                .requestInterceptor(new OfficersToken())
                .build();
    }
}
