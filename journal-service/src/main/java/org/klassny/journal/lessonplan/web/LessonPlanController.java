package org.klassny.journal.lessonplan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.klassny.journal.lessonplan.read.LessonPlanQueries;
import org.klassny.journal.lessonplan.write.PlannedTopic;
import org.klassny.journal.lessonplan.write.SetLessonPlan;
import org.klassny.journal.reference.read.PageAccess;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.note.Note;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journal/lesson-plans/{groupId}/{subjectId}")
@Tag(name = "lesson plans", description = "The topics of a course in their order (S6)")
class LessonPlanController {

    private final Commands commands;
    private final PageAccess access;
    private final LessonPlanQueries plans;

    LessonPlanController(Commands commands, PageAccess access, LessonPlanQueries plans) {
        this.commands = commands;
        this.access = access;
        this.plans = plans;
    }

    /** The version to be sent with the next change. */
    record PlanVersion(int version) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR')")
    @Operation(summary = "Read the plan of a course", description = "For those who may read its pages.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LessonPlanView.class)))
    String plan(@PathVariable String groupId, @PathVariable String subjectId, Actor actor) {
        return plans.of(access.open(actor, new PageKey(groupId, subjectId, null)));
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('TEACHER', 'DEPUTY')")
    @Operation(
            summary = "Set all topics of a course",
            description = "412 when somebody else changed it since it was read.")
    PlanVersion set(
            @PathVariable String groupId,
            @PathVariable String subjectId,
            @Valid @RequestBody LessonPlanRequest request,
            Actor actor) {
        var standing = new HashMap<String, Note>();
        plans.texts(actor.school(), groupId, subjectId).forEach(note -> standing.put(note.text(), note));
        var topics = request.topics().stream()
                .map(topic -> new PlannedTopic(
                        topic.number(),
                        note(topic.topic(), standing),
                        topic.homework() == null ? null : note(topic.homework(), standing)))
                .toList();
        int version = commands.sendInAnyRole(
                SetLessonPlan.of(actor, groupId, subjectId, topics, request.seen()), actor, Origin.UI);
        return new PlanVersion(version);
    }

    private static Note note(String text, Map<String, Note> standing) {
        return standing.computeIfAbsent(text, _ -> Note.of("note-" + UUID.randomUUID(), text));
    }
}
