package org.rollcall.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The main class of Kafka's process: formats the folder at the very first start, then is Kafka. */
final class KafkaProcess {

    private KafkaProcess() {}

    public static void main(String[] arguments) throws IOException {
        String configuration = arguments[0];
        if (!Files.exists(log(configuration).resolve("meta.properties"))) {
            format(configuration);
        }
        Kafka.main(new String[] {configuration});
    }

    private static Path log(String configuration) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(Path.of(configuration))) {
            properties.load(file);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }

    @SuppressWarnings("SystemOut") // What the tool says belongs in the log of the process.
    private static void format(String configuration) {
        String cluster = Uuid.randomUuid().toString();
        int refused = StorageTool.execute(
                new String[] {"format", "-t", cluster, "-c", configuration, "--ignore-formatted"}, System.out);
        if (refused != 0) {
            System.exit(refused);
        }
    }
}
