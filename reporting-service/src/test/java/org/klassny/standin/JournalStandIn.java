package org.klassny.standin;

import org.klassny.kit.axon.EventTypes;
import org.klassny.reporting.audit.inbound.AuditEvent;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Numbers, chains, publishes and shows its events as journal-service does: by the kit alone. */
@SpringBootApplication
public class JournalStandIn {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(AuditEvent.class);
    }
}
