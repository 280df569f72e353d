package org.klassny.notification.delivery.events;

import java.time.Instant;
import java.util.List;
import org.klassny.kit.event.EventName;

/** The mail server knows no such address (D3). */
@EventName("notification.notice-bounced.v1")
public record NoticeBounced(
        String deliveryId, String guardianId, String studentId, List<String> kinds, String reason, Instant at)
        implements DeliveryEvent {

    public NoticeBounced {
        kinds = List.copyOf(kinds);
    }
}
