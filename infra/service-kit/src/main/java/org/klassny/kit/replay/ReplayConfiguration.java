package org.klassny.kit.replay;

import java.time.Clock;
import org.klassny.kit.inbox.Inbox;
import org.klassny.kit.log.KafkaClients;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The proof that rows are what the log says. */
@Configuration(proxyBeanMethods = false)
public class ReplayConfiguration {

    @Bean
    Replay replay(Inbox inbox, KafkaClients kafka, JdbcConnectionDetails database, Clock clock) {
        return new Replay(inbox, kafka, database, clock);
    }
}
