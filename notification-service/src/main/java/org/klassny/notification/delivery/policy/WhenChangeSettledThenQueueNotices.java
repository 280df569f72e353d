package org.klassny.notification.delivery.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klassny.notification.delivery.read.DueTime;
import org.klassny.notification.delivery.read.Mailboxes;
import org.klassny.notification.delivery.read.Mailboxes.Hearer;
import org.klassny.notification.delivery.read.Mailboxes.Mailbox;
import org.klassny.notification.delivery.read.SettledChange;
import org.klassny.notification.delivery.read.Settling;
import org.klassny.notification.delivery.read.Telling;
import org.klassny.notification.delivery.read.Telling.News;
import org.klassny.notification.settings.events.NoticeKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A change that has stood for the settle delay becomes news for those whom it concerns. */
@Component
public class WhenChangeSettledThenQueueNotices {

    /** Older changes are news for nobody: a service that begins to read an old log writes no letters about last year. */
    private static final Duration NEWS = Duration.ofDays(14);

    private static final int BATCH = 50;

    private final Settling settling;
    private final Mailboxes mailboxes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WhenChangeSettledThenQueueNotices(
            Settling settling, Mailboxes mailboxes, TransactionTemplate transaction, Clock clock) {
        this.settling = settling;
        this.mailboxes = mailboxes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until nothing is left that has stood long enough. */
    public void run() {
        var full = true;
        while (full) {
            full = Boolean.TRUE.equals(transaction.execute(_ -> batch() == BATCH));
        }
    }

    private int batch() {
        var now = clock.instant();
        var changes = settling.lock(now, BATCH);
        Map<SettledChange, List<Mailbox>> concerned = new LinkedHashMap<>();
        for (var change : changes) {
            concerned.put(change, isNews(change, now) ? mailboxes.concerned(change) : List.of());
        }
        mailboxes.lock(concerned.values().stream().flatMap(List::stream).toList());
        concerned.forEach((change, hearers) -> {
            hearers.forEach(mailbox -> tell(mailboxes.hearer(mailbox, change), change, now));
            settling.done(change);
        });
        return changes.size();
    }

    private void tell(Hearer hearer, SettledChange change, Instant now) {
        var news = Telling.of(change.standing(), hearer.told(), hearer.waiting());
        var due = news.flatMap(what -> DueTime.of(
                what.kind() == NoticeKind.CORRECTION ? hearer.corrections() : hearer.news(),
                now,
                change.zone(),
                change.digestAt()));
        if (news.isPresent() && due.isPresent()) {
            News what = news.get();
            mailboxes.put(hearer.mailbox(), change, what, due.get());
        } else {
            mailboxes.drop(hearer.mailbox(), change.cell());
        }
    }

    /** The timetable of a day that is over changes nobody's plans. */
    private static boolean isNews(SettledChange change, Instant now) {
        if (change.known() || change.changedAt().isBefore(now.minus(NEWS))) {
            return false;
        }
        var today = now.atZone(change.zone()).toLocalDate();
        return change.standing().kind() != NoticeKind.TIMETABLE
                || change.date() == null
                || !change.date().isBefore(today);
    }
}
