package org.rollcall.attendance.council;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
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
    private static final long PATIENCE_IN_SECONDS = 15;

    private final KafkaAdmin kafka;
    private final TopicShape shape;

    KafkaCouncilTopics(KafkaAdmin kafka, TopicShape shape) {
        this.kafka = kafka;
        this.shape = shape;
    }

    @Override
    public void open(TenantId tenant) {
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            List<NewTopic> topics = SERVICES.stream()
                    .map(service ->
                            new NewTopic(prefix(tenant) + service, Optional.of(shape.partitions()), Optional.empty()))
                    .toList();
            admin.createTopics(topics).values().values().forEach(KafkaCouncilTopics::made);
            allowReading(tenant, admin);
        }
    }

    private static void made(KafkaFuture<Void> topic) {
        try {
            await(topic);
        } catch (TopicExistsException already) {
            LOG.debug("The topic is there already", already);
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

    private static void await(KafkaFuture<Void> answer) {
        try {
            answer.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException known ? known : new KafkaException(refused);
        } catch (TimeoutException silent) {
            throw new org.apache.kafka.common.errors.TimeoutException("The broker does not answer", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException(interrupted);
        }
    }
}
