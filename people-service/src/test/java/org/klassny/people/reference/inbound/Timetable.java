package org.klassny.people.reference.inbound;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.EventName;
import org.klassny.kit.event.Json;
import org.klassny.kit.log.EventRecords;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.log.LogEntry;
import org.klassny.kit.log.OwnTopic;

/** Tells facts of schedule-service to the service under test, numbered from 1 for the whole JVM. */
public final class Timetable {

    private static final String TOPIC = "schedule.events";
    private static final AtomicLong LAST = new AtomicLong();

    private final KafkaClients kafka;

    public Timetable(KafkaClients kafka) {
        this.kafka = kafka;
    }

    public void teaches(String load, String group, String teacher) {
        send(load, new Fact.TeachingLoadSet(load, group, teacher));
    }

    public void teachesNoLonger(String load) {
        send(load, new Fact.TeachingLoadEnded(load));
    }

    public void replaces(String substitution, String group, String substitute, String date) {
        send(
                substitution,
                new Fact.SubstitutionArranged(substitution, substitute, group, java.time.LocalDate.parse(date)));
    }

    public void replacesNoLonger(String substitution) {
        send(substitution, new Fact.SubstitutionWithdrawn(substitution));
    }

    public void tells(String school, String subject, CurriculumFact fact) {
        send(school, subject, fact);
    }

    private void send(String subject, Fact fact) {
        send("school-1", subject, fact);
    }

    private synchronized void send(String school, String subject, Object fact) {
        var number = LAST.incrementAndGet();
        var envelope = new Envelope(
                "schedule-" + number,
                fact.getClass().getAnnotation(EventName.class).value(),
                "/schedule",
                subject,
                0,
                Instant.parse("2026-11-20T07:00:00Z"),
                null,
                school,
                "staff-deputy",
                "DEPUTY",
                null,
                "ui",
                "correlation-" + number,
                "causation-" + number,
                null);
        var json = Json.events().writeValueAsString(fact);
        new OwnTopic(kafka, TOPIC, 1).ensure();
        try (var producer = kafka.producer()) {
            producer.send(EventRecords.of(TOPIC, new LogEntry(number, "0".repeat(64), envelope, json)));
        }
    }
}
