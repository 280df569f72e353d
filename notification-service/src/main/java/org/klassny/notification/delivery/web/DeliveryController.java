package org.klassny.notification.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.form.Days;
import org.klassny.kit.form.Id;
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

    private final DeliveryQueries deliveries;

    DeliveryController(DeliveryQueries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * The newest first.
     *
     * @param next the letter to ask on after, or null at the end
     */
    record DeliveryPage(
            List<DeliveryRow> deliveries, @Nullable String next) {

        static DeliveryPage of(List<DeliveryRow> deliveries, int limit) {
            return new DeliveryPage(
                    deliveries,
                    deliveries.size() < limit ? null : deliveries.getLast().deliveryId());
        }
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('HEAD', 'DEPUTY', 'ADMINISTRATOR', 'GUARDIAN')")
    @Operation(
            summary = "Read the letters made on these days",
            description =
                    "At most 62 days; go on with after = next until next is null. Head, deputy and administrator read "
                            + "all, a guardian the own ones.")
    DeliveryPage deliveries(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(required = false) @Id @Nullable String studentId,
            @RequestParam(required = false) @Id @Nullable String after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit,
            Actor actor) {
        var guardian = actor.hasAny(OFFICE) ? null : actor.person();
        var wanted = new Wanted(new Days(from, until), guardian, studentId, after, limit);
        return DeliveryPage.of(deliveries.of(actor.school(), wanted), limit);
    }
}
