package org.klassny.kit.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Wire;
import org.klassny.kit.inbox.DeadLetters.Letter;
import org.klassny.kit.inbox.Inbox;
import org.klassny.kit.log.EventLog;
import org.klassny.kit.log.StoredEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The same operations on every service: dead letters for the operator, the log as stored for the auditor (A4). A deployment
 * has one log for many schools, and each sees of it what is its own.
 */
@RestController
@RequestMapping("/api/${klassny.service}/operations")
class OperationController {

    private final Inbox inbox;
    private final EventLog log;

    OperationController(Inbox inbox, EventLog log) {
        this.inbox = inbox;
        this.log = log;
    }

    record DeadLetter(
            long id, String consumer, String subject, String type, String reason, String arrivedAt, int attempts) {}

    record Retried(int handled) {}

    /**
     * An event of the log; attributes and data are null where the event is missing or unreadable, which {@code fault} says, and
     * where it is withheld as another school's: the chain goes through all schools, and number and hash tell nothing of what
     * was hashed.
     */
    record Stored(
            long logIndex,
            String hash,
            @Nullable Map<String, String> attributes,
            @Nullable String data,
            @Nullable String fault,
            boolean withheld) {}

    @GetMapping("/dead-letters")
    @ForOperator
    List<DeadLetter> deadLetters(Actor actor) {
        return inbox.letters().list(actor.school(), 500).stream()
                .map(OperationController::letter)
                .toList();
    }

    @PostMapping("/dead-letters/retry")
    @ForOperator
    Retried retry(@RequestParam @NotBlank String consumer, @RequestParam @NotBlank String subject, Actor actor) {
        return new Retried(inbox.retry(consumer, subject, actor.school()));
    }

    @GetMapping("/log")
    @ForAuditor
    List<Stored> log(
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(5000) int limit,
            Actor actor) {
        return log.storedAfter(after, limit).stream()
                .map(stored -> stored(stored, actor.school()))
                .toList();
    }

    @GetMapping("/log/unnumbered")
    @ForAuditor
    List<String> unnumbered(Actor actor) {
        return log.unnumbered(actor.school(), 100);
    }

    private static DeadLetter letter(Letter letter) {
        return new DeadLetter(
                letter.id(),
                letter.consumer(),
                letter.subject(),
                letter.type(),
                letter.reason(),
                letter.arrivedAt().toString(),
                letter.attempts());
    }

    private static Stored stored(StoredEntry stored, String school) {
        var entry = stored.entry();
        var number = stored.logIndex();
        var hash = stored.hash();
        if (entry == null) {
            return new Stored(number, hash, null, null, stored.fault(), false);
        }
        return entry.envelope().school().equals(school)
                ? new Stored(number, hash, Wire.attributes(entry.envelope()), entry.data(), null, false)
                : new Stored(number, hash, null, null, null, true);
    }
}
