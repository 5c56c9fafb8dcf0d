package org.rollcall.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PidFileTest {

    private final Path folder;

    PidFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private PidFile file() {
        return new PidFile(folder.resolve("legal-service.pid"));
    }

    @Test
    void a_running_process_is_known_again_with_what_it_was_started_from() throws IOException {
        file().write(ProcessHandle.current(), "abc");
        assertThat(file().read()).hasValueSatisfying(entry -> {
            assertThat(entry.process()).isEqualTo(ProcessHandle.current());
            assertThat(entry.fingerprint()).isEqualTo("abc");
        });
    }

    @ParameterizedTest
    @CsvSource({"2000, true", "2001, false", "-2000, true", "-2001, false"})
    void another_process_with_the_same_number_is_not_ours(long millis, boolean ours) throws IOException {
        file().write(ProcessHandle.current(), "abc");
        List<String> lines = new ArrayList<>(Files.readAllLines(file().file()));
        lines.set(1, Long.toString(Long.parseLong(lines.get(1)) + millis));
        Files.write(file().file(), lines);
        assertThat(file().read().isPresent()).isEqualTo(ours);
    }

    @Test
    void a_process_that_has_ended_is_not_there() throws Exception {
        Process ended = new ProcessBuilder(Launch.javaProgram(), "--version").start();
        file().write(ended.toHandle(), "abc");
        assertThat(ended.waitFor()).isZero();
        assertThat(file().read()).isEmpty();
    }

    @Test
    void no_file_means_not_started_and_a_torn_one_too() throws IOException {
        assertThat(file().read()).isEmpty();
        Files.writeString(file().file(), "12\n");
        assertThat(file().read()).isEmpty();
    }

    @Test
    void a_file_that_is_not_ours_is_an_error_and_not_a_guess() throws IOException {
        Files.writeString(file().file(), "one\ntwo\nthree\n");
        assertThatThrownBy(() -> file().read())
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("legal-service.pid");
    }
}
