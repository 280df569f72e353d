package org.klassny.notification.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.notification.delivery.read.DeliveryQueries;
import org.klassny.notification.delivery.read.DeliveryQueries.DeliveryRow;
import org.klassny.notification.delivery.read.DeliveryQueries.Wanted;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notification/deliveries")
@Tag(name = "deliveries", description = "What was sent, refused, bounced and tried again (D3)")
class DeliveryController {

    private static final Set<String> OFFICE = Set.of("HEAD", "DEPUTY", "ADMINISTRATOR");
    private static final int LONGEST_DAYS = 62;

    private final DeliveryQueries deliveries;

    DeliveryController(DeliveryQueries deliveries) {
        this.deliveries = deliveries;
    }

    /** The newest first, at most 1000. */
    record DeliveryPage(List<DeliveryRow> deliveries) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('HEAD', 'DEPUTY', 'ADMINISTRATOR', 'GUARDIAN')")
    @Operation(
            summary = "Read the letters made on these days",
            description = "At most 62 days. Head, deputy and administrator read all, a guardian the own ones.")
    DeliveryPage deliveries(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(required = false) @Nullable String studentId,
            Actor actor) {
        if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS - 1L))) {
            throw new RuleViolated(DeliveryRule.PERIOD_TOO_LONG, "From and until span at most 62 days.")
                    .with("days", LONGEST_DAYS);
        }
        var guardian = actor.hasAny(OFFICE) ? null : actor.person();
        return new DeliveryPage(deliveries.of(actor.school(), new Wanted(from, until, guardian, studentId)));
    }
}
