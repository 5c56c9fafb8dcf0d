package org.rollcall.platform.testsupport.backend;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Whether this machine has a Docker engine that answers. */
final class Docker {

    private static final Path SOCKET = Path.of("/var/run/docker.sock");

    private Docker() {}

    /** Looks for a sign first: asking a machine without an engine takes seconds. */
    static boolean present() {
        boolean sign = System.getenv("DOCKER_HOST") != null || Files.exists(SOCKET);
        return sign && DockerClientFactory.instance().isDockerAvailable();
    }
}
