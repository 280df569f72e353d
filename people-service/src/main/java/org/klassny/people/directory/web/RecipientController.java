package org.klassny.people.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.klassny.kit.form.Id;
import org.klassny.people.directory.read.RecipientQueries;
import org.klassny.people.directory.read.RecipientQueries.Recipient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "recipients", description = "For notification-service alone; the gateway has no route to it")
class RecipientController {

    private final RecipientQueries recipients;

    RecipientController(RecipientQueries recipients) {
        this.recipients = recipients;
    }

    record RecipientsRequest(
            @NotNull @Id String schoolId,
            @NotNull @Size(max = 1000) List<@NotNull @Pattern(regexp = Id.FORM) String> studentIds) {}

    record RecipientList(List<Recipient> recipients) {}

    @PostMapping("/internal/people/recipients")
    @PreAuthorize("hasRole('NOTICES')")
    @Operation(summary = "Read the guardians of students", description = "Without consent no address is told (P8).")
    RecipientList of(@Valid @RequestBody RecipientsRequest request) {
        return new RecipientList(recipients.of(request.schoolId(), request.studentIds()));
    }
}
