package org.klassny.notification.delivery.write;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records how a letter ended. */
public record RecordOutcome(
        @TargetAggregateIdentifier String deliveryId,
        String guardianId,
        String studentId,
        List<String> kinds,
        Outcome outcome) {

    public RecordOutcome {
        kinds = List.copyOf(kinds);
    }

    /** The end of a letter; a reason is a code, never what a server said. */
    public sealed interface Outcome {

        record Sent() implements Outcome {}

        record Refused(String reason) implements Outcome {}

        record Bounced(String reason) implements Outcome {}
    }
}
