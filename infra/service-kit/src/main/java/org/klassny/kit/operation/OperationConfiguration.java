package org.klassny.kit.operation;

import org.klassny.kit.inbox.Inbox;
import org.klassny.kit.log.EventLog;
import org.klassny.kit.log.Relay;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What operators see. */
@Configuration(proxyBeanMethods = false)
@Import(OperationController.class)
public class OperationConfiguration {

    @Bean
    HealthIndicator caughtUpHealthIndicator(Inbox inbox) {
        return new CaughtUp(inbox);
    }

    @Bean
    HealthIndicator relayHealthIndicator(Relay relay, EventLog log) {
        return new RelayHealth(relay, log);
    }
}
