package org.klassny.people.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.imports.read.ListWriter;
import org.klassny.people.imports.read.ListWriter.Format;
import org.klassny.people.imports.read.OneRosterWriter;
import org.klassny.people.imports.read.Register;
import org.klassny.people.imports.read.RegisterQueries;
import org.klassny.people.reference.read.Looks;
import org.klassny.people.reference.read.Looks.What;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.SchoolName;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/exports")
@Tag(name = "exports", description = "The lists as files that can be imported again; every look is kept (P11, P13)")
class ExportController {

    private static final List<String> LISTS = List.of(ImportDesk.ADMINISTRATOR, "SECRETARY", "HEAD");
    private static final List<String> BUNDLE = List.of(ImportDesk.ADMINISTRATOR, "HEAD");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterQueries registers;
    private final SchoolName names;
    private final Looks looks;

    ExportController(RegisterQueries registers, SchoolName names, Looks looks) {
        this.registers = registers;
        this.names = names;
        this.looks = looks;
    }

    @GetMapping("/template")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'HEAD')")
    @Operation(summary = "Download the template of the list of students")
    ResponseEntity<byte[]> template(@RequestParam Format format) {
        return list(ListWriter.template(format), format, "template");
    }

    @GetMapping("/students")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'HEAD')")
    @Operation(summary = "Download the list of students with class and guardians")
    ResponseEntity<byte[]> students(@RequestParam Format format, Actor actor) {
        var register = registers.of(actor.school());
        note(actor, LISTS, register);
        return list(ListWriter.write(register, format), format, "students");
    }

    @GetMapping("/oneroster")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'HEAD')")
    @Operation(summary = "Download the school as a OneRoster 1.2 bundle")
    ResponseEntity<byte[]> oneRoster(Actor actor) {
        var name = names.of(actor.school())
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_SCHOOL, "The school is not registered."));
        var register = registers.of(actor.school());
        note(actor, BUNDLE, register);
        return file(OneRosterWriter.write(register, actor.school(), name), "application/zip", "oneroster.zip");
    }

    private void note(Actor actor, List<String> allowed, Register register) {
        var role = allowed.stream().filter(actor::has).findFirst().orElseThrow();
        looks.note(actor, role, register.persons().keySet(), What.CARD);
    }

    private static ResponseEntity<byte[]> list(byte[] content, Format format, String name) {
        var type = format == Format.XLSX ? XLSX : "text/csv;charset=UTF-8";
        return file(content, type, name + "." + format.name().toLowerCase(Locale.ROOT));
    }

    /** Names of persons: nobody on the way may keep it. */
    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
