package org.klassny.kit.inbox;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.inbox.Positions.Position;

/**
 * Records of one partition without those that were sent again.
 *
 * @param reached where the partition stands after all of them
 */
public record Fresh(List<Arrival> arrivals, Position reached) {

    /** Takes records in the order of the partition; there is at least one. */
    public static Fresh of(List<ConsumerRecord<String, byte[]>> records, Position from) {
        var arrivals = new ArrayList<Arrival>(records.size());
        var index = from.logIndex();
        for (var record : records) {
            var arrival = Arrival.of(record);
            var number = numberOf(arrival);
            if (number < 0 || number > index) {
                arrivals.add(arrival);
                index = Math.max(index, number);
            }
        }
        return new Fresh(arrivals, new Position(records.getLast().offset() + 1, index));
    }

    /** The trace that the first of them belongs to. */
    @Nullable
    String traceparent() {
        return arrivals.isEmpty() ? null : arrivals.getFirst().headers().get(Metadata.TRACEPARENT);
    }

    /** A record without a readable number is never a repetition: it is poison and goes to the letters. */
    private static long numberOf(Arrival arrival) {
        try {
            return arrival.logIndex();
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
