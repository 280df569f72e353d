package org.klassny.notification.delivery.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.notification.delivery.events.DeliveryEvent;
import org.klassny.notification.delivery.events.NoticeBounced;
import org.klassny.notification.delivery.events.NoticeRefused;
import org.klassny.notification.delivery.events.NoticeSent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each letter ended. What a lost one told counts as never told. */
public record DeliveryProjection(JdbcClient db) implements Projection<DeliveryEvent> {

    /** Of a refusal that the guardian's missing consent made. */
    public static final String NO_CONSENT = "no-consent";

    @Override
    public void project(List<Recorded<DeliveryEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case NoticeSent e -> end(e.deliveryId(), "SENT", null, e.at());
                case NoticeBounced e -> lost(e.deliveryId(), "BOUNCED", e.reason(), e.at());
                case NoticeRefused e -> {
                    var state = e.reason().equals(NO_CONSENT) ? "NO_CONSENT" : "REFUSED";
                    lost(e.deliveryId(), state, e.reason(), e.at());
                }
            }
        }
    }

    private void lost(String id, String state, String reason, Instant at) {
        end(id, state, reason, at);
        db.sql("delete from told where delivery_id = ?").param(id).update();
    }

    private void end(String id, String state, @Nullable String reason, Instant at) {
        db.sql("update delivery set state = ?, reason = ?, at = ? where delivery_id = ?")
                .param(state)
                .param(reason)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }
}
