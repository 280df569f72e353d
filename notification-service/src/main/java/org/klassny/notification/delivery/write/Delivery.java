package org.klassny.notification.delivery.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.notification.delivery.events.DeliveryEvent;
import org.klassny.notification.delivery.events.NoticeBounced;
import org.klassny.notification.delivery.events.NoticeRefused;
import org.klassny.notification.delivery.events.NoticeSent;
import org.klassny.notification.delivery.write.RecordOutcome.Outcome.Bounced;
import org.klassny.notification.delivery.write.RecordOutcome.Outcome.Refused;
import org.klassny.notification.delivery.write.RecordOutcome.Outcome.Sent;

/** A letter to a guardian; it ends once, whoever else tried it meanwhile. */
@Aggregate(type = "delivery", cache = "aggregateCache")
class Delivery {

    @AggregateIdentifier
    private @Nullable String deliveryId;

    Delivery() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordOutcome c, Clock clock) {
        if (deliveryId != null) {
            return;
        }
        var at = clock.instant();
        apply(
                switch (c.outcome()) {
                    case Sent _ -> new NoticeSent(c.deliveryId(), c.guardianId(), c.studentId(), c.kinds(), at);
                    case Refused e ->
                        new NoticeRefused(c.deliveryId(), c.guardianId(), c.studentId(), c.kinds(), e.reason(), at);
                    case Bounced e ->
                        new NoticeBounced(c.deliveryId(), c.guardianId(), c.studentId(), c.kinds(), e.reason(), at);
                });
    }

    @EventSourcingHandler
    void evolve(DeliveryEvent event) {
        deliveryId = event.deliveryId();
    }
}
