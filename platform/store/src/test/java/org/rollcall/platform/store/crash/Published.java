package org.rollcall.platform.store.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that stands in a service's topics, by aggregate: the events in the order in which each was first there. */
record Published(Map<String, List<Event>> firsts, int repeats) {

    record Event(long sequence, String type, String data) {}

    static Published by(String service, String kafka) {
        Map<String, List<Event>> firsts = new TreeMap<>();
        Map<String, Set<Long>> seen = new HashMap<>();
        int repeats = 0;
        for (ConsumerRecord<String, String> record : all(service, kafka)) {
            String book = header(record, "ce_tenantid") + ":" + record.key();
            long sequence = Long.parseLong(header(record, "ce_sequence"));
            if (seen.computeIfAbsent(book, each -> new HashSet<>()).add(sequence)) {
                firsts.computeIfAbsent(book, each -> new ArrayList<>())
                        .add(new Event(sequence, header(record, "ce_type"), record.value()));
            } else {
                repeats++;
            }
        }
        return new Published(firsts, repeats);
    }

    private static List<ConsumerRecord<String, String>> all(String service, String kafka) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = Surroundings.TENANTS.stream()
                    .flatMap(tenant -> consumer.partitionsFor("rollcall." + tenant + "." + service).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .collect(Collectors.toList());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
