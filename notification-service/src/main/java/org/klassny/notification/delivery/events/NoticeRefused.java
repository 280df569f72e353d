package org.klassny.notification.delivery.events;

import java.time.Instant;
import java.util.List;
import org.klassny.kit.event.EventName;

/** The letter did not leave, or was not taken, and is not tried again; the reason is a code (D3). */
@EventName("notification.notice-refused.v1")
public record NoticeRefused(
        String deliveryId, String guardianId, String studentId, List<String> kinds, String reason, Instant at)
        implements DeliveryEvent {

    public NoticeRefused {
        kinds = List.copyOf(kinds);
    }
}
