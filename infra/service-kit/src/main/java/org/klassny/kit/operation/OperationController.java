package org.klassny.kit.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** The same operations on every service: dead letters for the operator, the log as stored for the auditor (A4). */
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

    /** An event of the log; attributes and data are null where the event is missing or unreadable, which {@code fault} says */
    record Stored(
            long logIndex,
            String hash,
            @Nullable Map<String, String> attributes,
            @Nullable String data,
            @Nullable String fault) {}

    @GetMapping("/dead-letters")
    @ForOperator
    List<DeadLetter> deadLetters() {
        return inbox.letters().list(500).stream()
                .map(OperationController::letter)
                .toList();
    }

    @PostMapping("/dead-letters/retry")
    @ForOperator
    Retried retry(@RequestParam @NotBlank String consumer, @RequestParam @NotBlank String subject) {
        return new Retried(inbox.retry(consumer, subject));
    }

    @GetMapping("/log")
    @ForAuditor
    List<Stored> log(
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(5000) int limit) {
        return log.storedAfter(after, limit).stream()
                .map(OperationController::stored)
                .toList();
    }

    @GetMapping("/log/unnumbered")
    @ForAuditor
    List<String> unnumbered() {
        return log.unnumbered(100);
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

    private static Stored stored(StoredEntry stored) {
        var entry = stored.entry();
        var hash = stored.hash();
        return entry == null
                ? new Stored(stored.logIndex(), hash, null, null, stored.fault())
                : new Stored(stored.logIndex(), hash, Wire.attributes(entry.envelope()), entry.data(), null);
    }
}
