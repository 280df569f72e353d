package org.klassny.kit.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topic of the service: kept for ever, never compacted (A1). A record bears the event's own time, which is the school's clock's:
 * a broker that lives by another clock must not refuse it, as Kafka does by itself with what is an hour ahead.
 */
public final class OwnTopic {

    private static final Map<String, String> KEEP_EVERYTHING = Map.of(
            "retention.ms",
            "-1",
            "cleanup.policy",
            "delete",
            "message.timestamp.after.max.ms",
            Long.toString(Long.MAX_VALUE));

    private final KafkaClients kafka;
    private final String name;
    private final int partitions;

    public OwnTopic(KafkaClients kafka, String name, int partitions) {
        this.kafka = kafka;
        this.name = name;
        this.partitions = partitions;
    }

    public String name() {
        return name;
    }

    /** Makes the topic where it is missing; one that was made otherwise keeps everything from now on. */
    public void ensure() {
        try (var admin = kafka.admin()) {
            if (!made(admin)) {
                keepEverything(admin);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topic " + name + " could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean made(Admin admin) throws ExecutionException, InterruptedException {
        var topic = new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(KEEP_EVERYTHING);
        try {
            admin.createTopics(List.of(topic)).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw e;
        }
    }

    private void keepEverything(Admin admin) throws ExecutionException, InterruptedException {
        var changes = KEEP_EVERYTHING.entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, name), changes))
                .all()
                .get();
    }
}
