package org.klassny.kit.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an event beside its data: CloudEvents 1.0 attributes and our extensions (DESIGN, Event envelope).
 *
 * @param id unique id of the event
 * @param type stable name, {@link EventName}
 * @param source the service, such as {@code /journal}
 * @param subject id of the aggregate; the key of the record on Kafka
 * @param sequence position in the aggregate, from 0
 * @param time when it was recorded
 * @param occurredOn the school day it belongs to, where there is one
 * @param school id of the school, the tenant
 * @param actor id of the person who acted, or {@code system}
 * @param actorRole the role in which the person acted
 * @param onBehalf id of the teacher who was substituted
 * @param origin {@code ui}, {@code offline}, {@code import} or {@code policy}
 * @param correlationId the same for all that follows from one request
 * @param causationId id of the command or event that led to this one
 * @param traceparent W3C trace context of the request
 */
public record Envelope(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        @Nullable LocalDate occurredOn,
        String school,
        String actor,
        String actorRole,
        @Nullable String onBehalf,
        String origin,
        String correlationId,
        String causationId,
        @Nullable String traceparent) {}
