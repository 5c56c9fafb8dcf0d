package org.rollcall.platform.store.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;

/** Kafka on disk, broker and controller in one; a killed broker's session ends after two seconds. */
final class BrokerProcess {

    private static final String CLUSTER = "cm9sbGNhbGwtY3Jhc2gtMQ";

    private BrokerProcess() {}

    static Path settings(Path directory, int port, int controllerPort) throws Exception {
        return Files.write(
                directory.resolve("broker.properties"),
                List.of(
                        "process.roles=broker,controller",
                        "node.id=1",
                        "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                        "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                        "advertised.listeners=PLAINTEXT://127.0.0.1:" + port,
                        "controller.listener.names=CONTROLLER",
                        "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                        "log.dirs=" + directory.resolve("broker"),
                        "num.partitions=2",
                        "offsets.topic.replication.factor=1",
                        "offsets.topic.num.partitions=2",
                        "group.initial.rebalance.delay.ms=0",
                        "broker.session.timeout.ms=2000",
                        "broker.heartbeat.interval.ms=500",
                        "log.cleaner.dedupe.buffer.size=2097152"));
    }

    public static void main(String[] arguments) throws Exception {
        ChildProcess.endWithParent();
        StorageTool.execute(
                new String[] {"format", "-t", CLUSTER, "-c", arguments[0], "--ignore-formatted"}, System.out);
        Properties settings = Utils.loadProps(arguments[0]);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        ChildProcess.ready();
        server.awaitShutdown();
    }
}
