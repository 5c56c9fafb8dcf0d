package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class KeysTest {

    @LocalServerPort
    int port;

    @Test
    void tokens_with_made_up_keys_do_not_make_the_gateway_ask_the_provider_each_time() {
        assertThat(status(World.token())).isEqualTo(200);
        Tokens made = new Tokens(World.PROVIDER.issuer());
        int before = World.PROVIDER.timesAskedForKeys();

        for (int stranger = 0; stranger < 20; stranger++) {
            assertThat(status(made.withKeyNamed("made-up-" + stranger).of("northmoor", "x")))
                    .isEqualTo(401);
        }

        assertThat(World.PROVIDER.timesAskedForKeys() - before).isLessThanOrEqualTo(2);
    }

    private int status(String token) {
        return Ask.get(port, "/api/legal/v1/things").bearing(token).answer().statusCode();
    }
}
