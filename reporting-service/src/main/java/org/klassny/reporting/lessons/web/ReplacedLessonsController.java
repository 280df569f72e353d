package org.klassny.reporting.lessons.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.actor.ActorToken;
import org.klassny.reporting.lessons.read.ReplacedLessons;
import org.klassny.reporting.reference.read.Days;
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
@RequestMapping("/api/reporting/replaced-lessons")
@Tag(name = "replaced lessons", description = "Replaced and cancelled lessons, for payroll too (R8)")
class ReplacedLessonsController {

    private final ReplacedLessons lessons;
    private final ReplacedSheet sheet;
    private final Printer printer;

    ReplacedLessonsController(ReplacedLessons lessons, ReplacedSheet sheet, Printer printer) {
        this.lessons = lessons;
        this.sheet = sheet;
        this.printer = printer;
    }

    @AlsoAsFile
    @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.READ_REPLACED_LESSONS)
    @Operation(summary = "Replaced and cancelled lessons of a period")
    ReplacedAnswer replaced(
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam String from,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam String until,
            Actor actor) {
        return answer(Days.of(from, until), actor);
    }

    @GetMapping(params = "format")
    @PreAuthorize(Roles.READ_REPLACED_LESSONS)
    @Hidden
    ResponseEntity<byte[]> file(
            @RequestParam String from, @RequestParam String until, @RequestParam String format, ActorToken token) {
        var wanted = Format.of(format);
        var days = Days.of(from, until);
        return printer.print(sheet.of(answer(days, token.actor()), days, token), wanted);
    }

    private ReplacedAnswer answer(Days days, Actor actor) {
        return ReplacedAnswer.of(
                days.from(),
                days.until(),
                lessons.replaced(actor.school(), days.from(), days.until()),
                lessons.cancelled(actor.school(), days.from(), days.until()));
    }
}
