package org.rollcall.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    private final Path folder;

    FingerprintTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path jar(String name, String content, long time) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("a.class");
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void a_jar_built_again_from_the_same_sources_is_the_same() throws IOException {
        String first = Fingerprint.ofJar(jar("1.jar", "code", 1_000_000_000_000L));
        assertThat(Fingerprint.ofJar(jar("2.jar", "code", 1_700_000_000_000L))).isEqualTo(first);
        assertThat(Fingerprint.ofJar(jar("3.jar", "c0de", 1_000_000_000_000L))).isNotEqualTo(first);
    }

    @Test
    void a_launch_is_the_same_only_with_the_same_command_and_environment() {
        Launch launch = new Launch(List.of("java"), Map.of("PORT", "1"));
        assertThat(new Launch(List.of("java"), Map.of("PORT", "1")).fingerprint())
                .isEqualTo(launch.fingerprint());
        assertThat(new Launch(List.of("java"), Map.of("PORT", "2")).fingerprint())
                .isNotEqualTo(launch.fingerprint());
        assertThat(new Launch(List.of("javac"), Map.of("PORT", "1")).fingerprint())
                .isNotEqualTo(launch.fingerprint());
    }
}
