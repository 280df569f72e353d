package org.klassny.reporting.progress.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.progress.read.By;
import org.klassny.reporting.progress.read.ProgressQueries;
import org.klassny.reporting.reference.read.Calendar;
import org.klassny.reporting.reference.read.Reaches;
import org.klassny.reporting.reference.read.Roles;
import org.klassny.reporting.reference.read.Term;
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
@RequestMapping("/api/reporting/progress")
@Tag(name = "progress", description = "Term marks added up: успеваемость, качество, average, СОУ (R3)")
class ProgressController {

    private static final String BY = "class|group|subject|teacher|grade";

    private final ProgressQueries queries;
    private final Reaches reaches;
    private final Calendar calendar;
    private final ProgressProperties settings;
    private final ProgressSheet sheet;
    private final Printer printer;

    ProgressController(
            ProgressQueries queries,
            Reaches reaches,
            Calendar calendar,
            ProgressProperties settings,
            ProgressSheet sheet,
            Printer printer) {
        this.queries = queries;
        this.reaches = reaches;
        this.calendar = calendar;
        this.settings = settings;
        this.sheet = sheet;
        this.printer = printer;
    }

    @AlsoAsFile
    @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.READ_PROGRESS)
    @Operation(
            summary = "Progress over a term",
            description = "Control sees the school, a teacher own pages, a homeroom teacher the own class.")
    Progress progress(
            @RequestParam @Id String termId,
            @Parameter(schema = @Schema(allowableValues = {"class", "group", "subject", "teacher", "grade"}))
                    @RequestParam
                    @Pattern(regexp = BY, message = "is not one of " + BY)
                    String by,
            Actor actor) {
        return progress(actor, term(actor, termId), by);
    }

    @GetMapping(params = "format")
    @PreAuthorize(Roles.READ_PROGRESS)
    @Hidden
    ResponseEntity<byte[]> file(
            @RequestParam @Id String termId,
            @RequestParam @Pattern(regexp = BY, message = "is not one of " + BY) String by,
            @RequestParam String format,
            ActorToken token) {
        var wanted = Format.of(format);
        var term = term(token.actor(), termId);
        return printer.print(sheet.of(progress(token.actor(), term, by), term, token), wanted);
    }

    private Progress progress(Actor actor, Term term, String by) {
        var on = term.nearest(calendar.today(actor.school()));
        var rows = queries.rows(actor.school(), term, on, By.valueOf(by.toUpperCase(Locale.ROOT)), reaches.of(actor));
        return Progress.of(term.id(), on, by, rows, settings.notAssessedInSou());
    }

    private Term term(Actor actor, String termId) {
        return calendar.term(actor.school(), termId)
                .orElseThrow(() -> new RuleViolated(ProgressRule.UNKNOWN_TERM, "There is no such term in the school."));
    }
}
