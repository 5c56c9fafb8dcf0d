package org.rollcall.attendance.council;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SecurityDisabledException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** The council's topics on the broker, one per service, made over the internal listener. */
final class KafkaCouncilTopics implements CouncilTopics {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaCouncilTopics.class);
    private static final List<String> SERVICES =
            List.of("attendance", "referral", "meetings", "legal", "cme-ehe", "licensing");

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final KafkaAdmin kafka;
    private final TopicShape shape;

    KafkaCouncilTopics(KafkaAdmin kafka, TopicShape shape) {
        this.kafka = kafka;
        this.shape = shape;
    }

    @Override
    public void open(TenantId tenant) {
        try (Admin admin = Admin.create(settings())) {
            CreateTopicsResult made = admin.createTopics(topicsOf(tenant));
            List<String> fresh = made.values().entrySet().stream()
                    .filter(topic -> isNew(topic.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            awaitLeaders(admin, fresh);
            allowReading(tenant, admin);
        }
    }

    private List<NewTopic> topicsOf(TenantId tenant) {
        return SERVICES.stream()
                .map(service ->
                        new NewTopic(prefix(tenant) + service, Optional.of(shape.partitions()), Optional.empty()))
                .toList();
    }

    /**
     * Until the broker leads a partition that it has just made, it may turn a producer's first event away and take the second, and
     * the first can then never follow.
     */
    private void awaitLeaders(Admin admin, List<String> topics) {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        topics.forEach(topic -> IntStream.range(0, shape.partitions())
                .forEach(partition -> ends.put(new TopicPartition(topic, partition), OffsetSpec.latest())));
        long attempts = shape.patience().dividedBy(BETWEEN_LOOKS);
        while (!isLed(admin, ends) && attempts-- > 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean isLed(Admin admin, Map<TopicPartition, OffsetSpec> ends) {
        try {
            await(admin.listOffsets(ends).all());
            return true;
        } catch (RetriableException notYet) {
            LOG.debug("The broker does not lead the new partitions yet", notYet);
            return false;
        }
    }

    private Map<String, Object> settings() {
        int patience = Math.toIntExact(shape.patience().toMillis());
        Map<String, Object> settings = new HashMap<>(kafka.getConfigurationProperties());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
        return settings;
    }

    private static boolean isNew(KafkaFuture<Void> topic) {
        try {
            await(topic);
            return true;
        } catch (TopicExistsException already) {
            LOG.debug("The topic is there already", already);
            return false;
        }
    }

    private static void allowReading(TenantId tenant, Admin admin) {
        try {
            await(admin.createAcls(readersOf(tenant)).all());
        } catch (SecurityDisabledException open) {
            LOG.warn("The broker keeps no access list: every client of it can read every council's topics", open);
        }
    }

    private static List<AclBinding> readersOf(TenantId tenant) {
        String reader = "User:" + tenant + "-events";
        ResourcePattern topics = new ResourcePattern(ResourceType.TOPIC, prefix(tenant), PatternType.PREFIXED);
        ResourcePattern groups = new ResourcePattern(ResourceType.GROUP, tenant + "-", PatternType.PREFIXED);
        return Stream.of(
                        allow(reader, topics, AclOperation.READ),
                        allow(reader, topics, AclOperation.DESCRIBE),
                        allow(reader, groups, AclOperation.READ))
                .toList();
    }

    private static AclBinding allow(String principal, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(resource, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW));
    }

    private static String prefix(TenantId tenant) {
        return "rollcall." + tenant + ".";
    }

    private static void await(KafkaFuture<?> answer) {
        try {
            answer.get();
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException known ? known : new KafkaException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException(interrupted);
        }
    }
}
