package org.klassny.planted.exceptions.verification.run;

import org.apache.kafka.clients.consumer.Consumer;

record TopicLog(Consumer<String, String> consumer) {}
