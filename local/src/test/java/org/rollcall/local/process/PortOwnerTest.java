package org.rollcall.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    @Test
    void a_taken_port_is_said_with_the_part_that_wants_it_and_the_process_that_has_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> PortOwner.requireFree("gateway", Map.of("http", port)))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("gateway cannot have port " + port + " (http)")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("java");
        }
    }

    @Test
    void a_port_that_was_given_back_is_free() throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        int port = socket.getLocalPort();
        assertThat(PortOwner.isFree(port)).isFalse();
        socket.close();
        assertThatCode(() -> PortOwner.requireFree("gateway", Map.of("http", port)))
                .doesNotThrowAnyException();
    }
}
