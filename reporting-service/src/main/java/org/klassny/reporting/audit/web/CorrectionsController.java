package org.klassny.reporting.audit.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.actor.ActorToken;
import org.klassny.reporting.audit.read.CorrectionQueries;
import org.klassny.reporting.reference.read.Calendar;
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
@RequestMapping("/api/reporting/corrections")
@Tag(name = "corrections", description = "Corrections of a period with both values, author and approver (A2)")
class CorrectionsController {

    private final CorrectionQueries queries;
    private final Calendar calendar;
    private final CorrectionsSheet sheet;
    private final Printer printer;

    CorrectionsController(CorrectionQueries queries, Calendar calendar, CorrectionsSheet sheet, Printer printer) {
        this.queries = queries;
        this.calendar = calendar;
        this.sheet = sheet;
        this.printer = printer;
    }

    @AlsoAsFile
    @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.READ_CORRECTIONS)
    @Operation(summary = "Corrections of a period", description = "By the day on which they were applied.")
    Corrections corrections(
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam String from,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam String until,
            Actor actor) {
        return answer(Days.of(from, until), actor);
    }

    @GetMapping(params = "format")
    @PreAuthorize(Roles.READ_CORRECTIONS)
    @Hidden
    ResponseEntity<byte[]> file(
            @RequestParam String from, @RequestParam String until, @RequestParam String format, ActorToken token) {
        var wanted = Format.of(format);
        var days = Days.of(from, until);
        return printer.print(
                sheet.of(
                        answer(days, token.actor()),
                        days,
                        calendar.zone(token.actor().school()),
                        token),
                wanted);
    }

    private Corrections answer(Days days, Actor actor) {
        var zone = calendar.zone(actor.school());
        return new Corrections(
                days.from(),
                days.until(),
                queries.applied(
                        actor.school(),
                        days.from().atStartOfDay(zone).toInstant(),
                        days.until().plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
