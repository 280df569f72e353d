package org.klassny.journal.live.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.live.read.ChangeFeed;
import org.klassny.journal.live.read.Presences;
import org.klassny.journal.reference.read.PageAccess;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.form.Id;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@Tag(name = "pages", description = "The gradebook page: group × subject × term (J1)")
class PageChangesController {

    private final PageAccess access;
    private final ChangeFeed feed;
    private final Presences presences;
    private final Duration heartbeat;

    PageChangesController(
            PageAccess access,
            ChangeFeed feed,
            Presences presences,
            @Value("${journal.live.heartbeat:15s}") Duration heartbeat) {
        this.access = access;
        this.feed = feed;
        this.presences = presences;
        this.heartbeat = heartbeat;
    }

    @GetMapping(
            path = "/api/journal/pages/{groupId}/{subjectId}/{termId}/changes",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("hasAnyRole('TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR')")
    @Operation(
            summary = "Hear of changes on a page",
            description = "Server-sent events for those who may read the page. `changed` with PageChanged after each "
                    + "commit that touches the page; `resync` when changes may have been missed: read the page again. "
                    + "With a tabId, also `presence` with Presence when others came, moved or left; who hears CAME says "
                    + "where it is itself. A comment now and then shows that the line is open. The stream ends after ten minutes; "
                    + "who connects again is asked for the rights again.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {PageChanged.class, Presence.class})))
    ResponseEntity<SseEmitter> changes(
            @PathVariable String groupId,
            @PathVariable String subjectId,
            @PathVariable String termId,
            @RequestParam(required = false) @Nullable @Id String tabId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            Actor actor) {
        var view = access.open(actor, new PageKey(groupId, subjectId, termId));
        var stream = new ChangeStream(feed.watch(view, tabId), new Stay(presences, view, tabId), heartbeat);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                // proxies that buffer would hold back what is to be told at once
                .header("X-Accel-Buffering", "no")
                .body(stream.begin(lastEventId != null));
    }
}
