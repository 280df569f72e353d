package org.klassny.reporting.lessons.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.lessons.read.MissedLessons;
import org.klassny.reporting.lessons.read.MissedLessons.Of;
import org.klassny.reporting.lessons.read.Topics;
import org.klassny.reporting.reference.read.Days;
import org.klassny.reporting.reference.read.Names;
import org.klassny.reporting.reference.read.Reach;
import org.klassny.reporting.reference.read.Reaches;
import org.klassny.reporting.reference.read.Roles;
import org.klassny.reporting.reference.read.paper.AlsoAsFile;
import org.klassny.reporting.reference.read.paper.Format;
import org.klassny.reporting.reference.read.paper.Printer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/missed-lessons")
@Tag(name = "missed lessons", description = "Lessons that students missed, with their topics (R5)")
class MissedLessonsController {

    private final MissedLessons lessons;
    private final Topics topics;
    private final Reaches reaches;
    private final Names names;
    private final MissedSheet sheet;
    private final Printer printer;

    MissedLessonsController(
            MissedLessons lessons, Topics topics, Reaches reaches, Names names, MissedSheet sheet, Printer printer) {
        this.lessons = lessons;
        this.topics = topics;
        this.reaches = reaches;
        this.names = names;
        this.sheet = sheet;
        this.printer = printer;
    }

    @AlsoAsFile
    @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.READ_MISSED_LESSONS)
    @Operation(
            summary = "Missed lessons of a class or a group",
            description = "Control sees all, a homeroom teacher the own class, a teacher the lessons of own pages.")
    MissedAnswer missed(
            @RequestParam(required = false) @Id @Nullable String classId,
            @RequestParam(required = false) @Id @Nullable String groupId,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam String from,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam String until,
            ActorToken token) {
        return answer(of(classId, groupId), Days.of(from, until), token);
    }

    @GetMapping(params = "format")
    @PreAuthorize(Roles.READ_MISSED_LESSONS)
    @Hidden
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Id @Nullable String classId,
            @RequestParam(required = false) @Id @Nullable String groupId,
            @RequestParam String from,
            @RequestParam String until,
            @RequestParam String format,
            ActorToken token) {
        var wanted = Format.of(format);
        var of = of(classId, groupId);
        var days = Days.of(from, until);
        return printer.print(sheet.of(answer(of, days, token), of, days, token), wanted);
    }

    private static Of of(@Nullable String classId, @Nullable String groupId) {
        if ((classId == null) == (groupId == null)) {
            throw new RuleViolated(LessonsRule.CLASS_OR_GROUP, "Either a class or a group is named.", "/classId");
        }
        return new Of(classId, groupId);
    }

    private MissedAnswer answer(Of of, Days days, ActorToken token) {
        var actor = token.actor();
        var missed = lessons.in(actor.school(), of, days.from(), days.until(), allowed(of, actor));
        var said = new HashMap<String, String>();
        missed.stream()
                .map(one -> new Topics.Page(one.groupId(), one.subjectId(), one.termId()))
                .distinct()
                .forEach(page -> said.putAll(topics.of(page, token)));
        return MissedAnswer.of(days.from(), days.until(), missed, said);
    }

    private Reach allowed(Of of, Actor actor) {
        var reach = reaches.of(actor);
        if (of.classId() != null) {
            if (names.schoolClass(actor.school(), of.classId()).isEmpty()) {
                throw new RuleViolated(LessonsRule.UNKNOWN_CLASS, "There is no such class in the school.");
            }
            if (!reaches.toClass(actor, reach, of.classId())) {
                throw new RuleViolated(LessonsRule.NOT_YOUR_CLASS, "Neither taught nor led by the person.");
            }
        }
        if (of.groupId() != null) {
            if (!names.hasGroup(actor.school(), of.groupId())) {
                throw new RuleViolated(LessonsRule.UNKNOWN_GROUP, "There is no such group in the school.");
            }
            if (!reaches.toGroup(actor, reach, of.groupId())) {
                throw new RuleViolated(LessonsRule.NOT_YOUR_GROUP, "Neither taught nor led by the person.");
            }
        }
        return reach;
    }
}
