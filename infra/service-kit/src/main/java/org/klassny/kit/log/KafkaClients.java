package org.klassny.kit.log;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens Kafka clients with the settings that the guarantees of log and inbox rest on. */
public final class KafkaClients {

    private final String servers;
    private final String clientId;

    public KafkaClients(String servers, String service, String node) {
        this.servers = servers;
        this.clientId = service + "-" + node;
    }

    /**
     * Idempotent, in order, acknowledged by all replicas. It never gives up a record by itself: after one that was given
     * up a later one could still be written, and a consumer would take the first for a repetition when it comes again.
     */
    public Producer<String, byte[]> producer() {
        var settings = common();
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 2);
        settings.put("batch.size", 131_072);
        settings.put("compression.type", "lz4");
        settings.put("max.block.ms", 5_000);
        settings.put("request.timeout.ms", 5_000);
        settings.put("delivery.timeout.ms", Integer.MAX_VALUE);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Positions live in the service's database, never at the broker. */
    public Consumer<String, byte[]> consumer(String group) {
        var settings = reader();
        settings.put("client.id", clientId + "-" + group);
        settings.put("group.id", group);
        // each batch is a transaction of each consumer: a tenth of a second together instead of every event by itself
        settings.put("fetch.min.bytes", 65_536);
        settings.put("fetch.max.wait.ms", 100);
        // how long the partitions of an instance that was killed wait for another
        settings.put("session.timeout.ms", 10_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A reader of whole topics that belongs to no group. */
    public Consumer<String, byte[]> reader(String purpose) {
        var settings = reader();
        settings.put("client.id", clientId + "-" + purpose);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    public Admin admin() {
        var settings = common();
        settings.put("request.timeout.ms", 5_000);
        settings.put("default.api.timeout.ms", 10_000);
        return Admin.create(settings);
    }

    private Map<String, Object> reader() {
        var settings = common();
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        settings.put("max.poll.records", 2_000);
        settings.put("fetch.min.bytes", 1);
        settings.put("metadata.max.age.ms", 10_000);
        return settings;
    }

    private Map<String, Object> common() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", servers);
        settings.put("client.id", clientId);
        return settings;
    }
}
