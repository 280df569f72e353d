package org.klassny.people.card.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.people.card.read.LookQueries;
import org.klassny.people.card.read.LookQueries.Look;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "looks", description = "Who looked at whose card (P13)")
class LookController {

    private final LookQueries looks;

    LookController(LookQueries looks) {
        this.looks = looks;
    }

    record LookList(List<Look> looks) {}

    @GetMapping("/api/people/looks")
    @PreAuthorize("hasAnyRole('AUDITOR', 'HEAD', 'ADMINISTRATOR')")
    @Operation(summary = "Read who looked", description = "The latest 500, of one person's card or all.")
    LookList latest(@RequestParam(required = false) @Nullable String personId, Actor actor) {
        return new LookList(looks.latest(actor.school(), personId));
    }
}
