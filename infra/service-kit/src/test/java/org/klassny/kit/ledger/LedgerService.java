package org.klassny.kit.ledger;

import java.util.List;
import org.klassny.kit.KitProperties;
import org.klassny.kit.axon.EventTypes;
import org.klassny.kit.axon.LocalPolicy;
import org.klassny.kit.axon.LocalProjection;
import org.klassny.kit.inbox.Subscription;
import org.klassny.kit.ledger.LedgerEvent.LedgerClosed;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootApplication
public class LedgerService {

    public static void main(String[] args) {
        SpringApplication.run(LedgerService.class, args);
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(LedgerEvent.class);
    }

    @Bean
    LocalProjection<LedgerEvent> rows(JdbcClient db) {
        return new LocalProjection<>(LedgerEvent.class, new LedgerRows(db));
    }

    @Bean
    LocalPolicy<LedgerClosed> carryingOver() {
        return new LocalPolicy<>(LedgerClosed.class, WhenLedgerClosedThenCarryOver::react);
    }

    @Bean
    Subscription<LedgerEvent> sightings(KitProperties kit) {
        return new Subscription<>(
                "sightings", LedgerEvent.class, List.of(kit.topic()), List.of("sighting", "balance"), Sightings::new);
    }

    @Bean
    Subscription<LedgerEvent> branches() {
        return new Subscription<>(
                "branches", LedgerEvent.class, List.of(Branch.TOPIC), List.of("branch_sighting"), BranchSightings::new);
    }
}
