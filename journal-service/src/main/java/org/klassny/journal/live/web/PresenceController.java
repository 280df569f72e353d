package org.klassny.journal.live.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.klassny.journal.live.read.Presences;
import org.klassny.journal.live.read.Whereabouts.State;
import org.klassny.journal.reference.read.PageAccess;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.form.Id;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "pages", description = "The gradebook page: group × subject × term (J1)")
class PresenceController {

    private final PageAccess access;
    private final Presences presences;

    PresenceController(PageAccess access, Presences presences) {
        this.access = access;
        this.presences = presences;
    }

    @PutMapping("/api/journal/pages/{groupId}/{subjectId}/{termId}/presence/{tabId}")
    @PreAuthorize("hasAnyRole('TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say where one is on a page",
            description =
                    "Told to the others who watch the page, and kept nowhere. To be said when the focus moves, when "
                            + "somebody came, and now and then, as long as others are there.")
    void here(
            @PathVariable String groupId,
            @PathVariable String subjectId,
            @PathVariable String termId,
            @PathVariable @Id String tabId,
            @Valid @RequestBody PresenceRequest request,
            Actor actor) {
        var view = access.open(actor, new PageKey(groupId, subjectId, termId));
        presences.tell(view, tabId, State.HERE, request.where());
    }
}
