package org.klassny.planted.kafka.reference.inbound;

import org.apache.kafka.clients.consumer.Consumer;

/** A listener that goes around the kit. */
class RosterListener {

    void poll(Consumer<String, String> consumer) {}
}
