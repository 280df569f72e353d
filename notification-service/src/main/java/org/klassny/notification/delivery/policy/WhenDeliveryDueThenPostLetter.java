package org.klassny.notification.delivery.policy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.time.SchoolDay;
import org.klassny.notification.delivery.read.Deliveries;
import org.klassny.notification.delivery.read.Deliveries.Attempt;
import org.klassny.notification.delivery.read.DeliveryProjection;
import org.klassny.notification.delivery.read.LetterItems;
import org.klassny.notification.delivery.read.LetterWriter;
import org.klassny.notification.delivery.read.Postman;
import org.klassny.notification.delivery.write.RecordOutcome;
import org.klassny.notification.delivery.write.RecordOutcome.Outcome;
import org.klassny.notification.delivery.write.RecordOutcome.Outcome.Bounced;
import org.klassny.notification.delivery.write.RecordOutcome.Outcome.Refused;
import org.klassny.notification.delivery.write.RecordOutcome.Outcome.Sent;
import org.klassny.notification.reference.read.Consents;
import org.klassny.notification.reference.read.RecipientLookup;
import org.klassny.notification.reference.read.RecipientLookup.PeopleAway;
import org.klassny.notification.reference.read.RecipientLookup.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A letter that is due is posted. The attempt is on record before it is made and its end after, so whoever dies in
 * between leaves a letter that is tried again under the same Message-ID.
 */
@Component
public class WhenDeliveryDueThenPostLetter {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDeliveryDueThenPostLetter.class);
    private static final int BATCH = 20;

    /** Longer than a batch of the slowest answers takes. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** With the pauses between them about a day. */
    private static final int ATTEMPTS = 28;

    private final Deliveries deliveries;
    private final LetterItems items;
    private final LetterWriter writer;
    private final Consents consents;
    private final RecipientLookup recipients;
    private final Postman postman;
    private final SchoolDay schoolDay;
    private final Commands commands;
    private final Clock clock;

    WhenDeliveryDueThenPostLetter(
            Deliveries deliveries,
            LetterItems items,
            LetterWriter writer,
            Consents consents,
            RecipientLookup recipients,
            Postman postman,
            SchoolDay schoolDay,
            Commands commands,
            Clock clock) {
        this.deliveries = deliveries;
        this.items = items;
        this.writer = writer;
        this.consents = consents;
        this.recipients = recipients;
        this.postman = postman;
        this.schoolDay = schoolDay;
        this.commands = commands;
        this.clock = clock;
    }

    /** Until nothing is due. */
    public void run() {
        List<Attempt> attempts;
        do {
            attempts = deliveries.begin(clock.instant(), LEASE, BATCH);
            attempts.stream().collect(Collectors.groupingBy(Attempt::school)).forEach(this::post);
        } while (attempts.size() == BATCH);
    }

    private void post(String school, List<Attempt> attempts) {
        var posted = new ArrayList<Attempt>();
        for (var attempt : attempts) {
            if (consents.given(school, attempt.student())) {
                posted.add(attempt);
            } else {
                end(attempt, new Refused(DeliveryProjection.NO_CONSENT));
            }
        }
        if (posted.isEmpty()) {
            return;
        }
        List<Recipient> known;
        try {
            known = recipients.guardiansOf(school, students(posted));
        } catch (PeopleAway e) {
            LOG.warn("{} letters wait: people-service did not say to whom they go: {}", posted.size(), e.getMessage());
            posted.forEach(attempt -> again(attempt, "people-away"));
            return;
        }
        posted.forEach(attempt -> attempt(attempt, known));
    }

    /** A letter that fails in a way of its own holds up none of the others. */
    private void attempt(Attempt attempt, List<Recipient> known) {
        try {
            post(attempt, known);
        } catch (RuntimeException e) {
            LOG.warn("{} failed: {}", attempt.id(), e.getClass().getSimpleName());
            again(attempt, "unexpected-failure");
        }
    }

    private void post(Attempt attempt, List<Recipient> known) {
        var to = known.stream()
                .filter(guardian -> guardian.guardianId().equals(attempt.guardian())
                        && guardian.studentId().equals(attempt.student()))
                .findFirst()
                .orElse(null);
        if (to == null) {
            end(attempt, new Refused("no-guardian"));
        } else if (!to.consent()) {
            end(attempt, new Refused(DeliveryProjection.NO_CONSENT));
        } else if (to.email() == null || to.email().isBlank()) {
            end(attempt, new Refused("no-address"));
        } else {
            var letter = writer.write(attempt, to, items.of(attempt.id()), schoolDay.today(attempt.school()));
            switch (postman.post(letter)) {
                case TAKEN -> end(attempt, new Sent());
                case UNKNOWN_ADDRESS -> end(attempt, new Bounced("unknown-address"));
                case NOT_WANTED -> end(attempt, new Refused("not-wanted"));
                case LATER -> again(attempt, "mail-away");
            }
        }
    }

    private void again(Attempt attempt, String reason) {
        if (attempt.attempts() >= ATTEMPTS) {
            end(attempt, new Refused("gave-up"));
            return;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt.attempts() - 1, 10));
        var longest = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        // several instances, and many letters that failed together, do not come back together
        var jittered = longest.toMillis() / 2 + ThreadLocalRandom.current().nextLong(longest.toMillis() / 2);
        deliveries.failed(attempt, reason, clock.instant().plusMillis(jittered));
    }

    private void end(Attempt attempt, Outcome outcome) {
        var system = new Actor("system", "system", attempt.school(), Set.of("SYSTEM"), "");
        commands.send(
                new RecordOutcome(attempt.id(), attempt.guardian(), attempt.student(), attempt.kinds(), outcome),
                system,
                Origin.POLICY);
    }

    private static Set<String> students(List<Attempt> attempts) {
        return attempts.stream().map(Attempt::student).collect(Collectors.toSet());
    }
}
