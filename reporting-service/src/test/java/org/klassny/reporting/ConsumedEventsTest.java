package org.klassny.reporting;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Json;
import org.klassny.reporting.audit.inbound.AuditEvent;
import org.klassny.reporting.fillrate.inbound.FillEvent;
import org.klassny.reporting.reference.inbound.ReferenceEvent;
import org.klassny.teststack.contract.ConsumedEvents;

class ConsumedEventsTest {

    @TestFactory
    Stream<DynamicTest> readsTheFactsOfOthers() {
        return of(ReferenceEvent.class);
    }

    @TestFactory
    Stream<DynamicTest> readsLessonsAndMarks() {
        return of(FillEvent.class);
    }

    @TestFactory
    Stream<DynamicTest> readsEveryEventOfTheJournal() {
        return of(AuditEvent.class);
    }

    private static Stream<DynamicTest> of(Class<?> events) {
        var names = EventNames.of(events);
        return ConsumedEvents.of(Json.events(), names.all(), names::classOf).tests();
    }
}
