package org.klassny.local.server;

/** A Kafka of one broker. */
public interface Kafka extends Server {

    /** What clients take as {@code bootstrap.servers}. */
    String bootstrap();
}
