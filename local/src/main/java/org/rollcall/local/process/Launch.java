package org.rollcall.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command with its environment: what a process is started from.
 *
 * @param command the program and its arguments
 * @param environment what is added to the launcher's own
 */
public record Launch(List<String> command, Map<String, String> environment) {

    /** Our own JDK, with what every process of the platform has in common: small, and quick to start. */
    public static Launch java(List<String> options, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(
                javaProgram(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        return new Launch(List.copyOf(command), Map.copyOf(environment));
    }

    public static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Two launches with the same fingerprint start the same thing. */
    public String fingerprint() {
        return Fingerprint.of(command + "\n" + new TreeMap<>(environment));
    }

    ProcessBuilder process() {
        ProcessBuilder builder = new ProcessBuilder(command);
        // Options meant for Maven or for somebody's IDE are not meant for these processes.
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder;
    }
}
