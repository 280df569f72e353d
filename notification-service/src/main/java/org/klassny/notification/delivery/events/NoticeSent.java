package org.klassny.notification.delivery.events;

import java.time.Instant;
import java.util.List;
import org.klassny.kit.event.EventName;

/** The mail server has taken the letter (D3). */
@EventName("notification.notice-sent.v1")
public record NoticeSent(String deliveryId, String guardianId, String studentId, List<String> kinds, Instant at)
        implements DeliveryEvent {

    public NoticeSent {
        kinds = List.copyOf(kinds);
    }
}
