package org.klassny.notification.delivery.policy;

import java.time.Clock;
import java.util.UUID;
import org.klassny.notification.delivery.read.Deliveries;
import org.klassny.notification.delivery.read.Mailboxes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due for a guardian and child becomes one letter. */
@Component
public class WhenNoticesDueThenPrepareLetter {

    private final Mailboxes mailboxes;
    private final Deliveries deliveries;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WhenNoticesDueThenPrepareLetter(
            Mailboxes mailboxes, Deliveries deliveries, TransactionTemplate transaction, Clock clock) {
        this.mailboxes = mailboxes;
        this.deliveries = deliveries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until nothing is due. */
    public void run() {
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> one()));
        }
    }

    private boolean one() {
        var now = clock.instant();
        var mailbox = mailboxes.lockDue(now);
        mailbox.ifPresent(to -> {
            var notices = mailboxes.take(to, now);
            if (!notices.isEmpty()) {
                deliveries.prepare("delivery-" + UUID.randomUUID(), to, notices, now);
            }
        });
        return mailbox.isPresent();
    }
}
