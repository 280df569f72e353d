package org.klassny.people.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.imports.read.Imports;
import org.klassny.people.imports.read.Imports.HeadsOrder;
import org.klassny.people.imports.read.Imports.Import;
import org.klassny.people.reference.read.Ids;
import org.klassny.people.reference.read.PeopleRule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/imports")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY')")
@Tag(
        name = "imports",
        description = "Files of other systems and of the school's office: preview, application, undoing (P11)")
class ImportController {

    /** A bundle of a school of 2,000 has one megabyte. */
    static final int LARGEST_FILE = 12 << 20;

    private static final String READ = "hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'HEAD')";

    private final ImportDesk desk;
    private final Imports imports;

    ImportController(ImportDesk desk, Imports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    record ImportList(List<Import> imports) {}

    @PutMapping(value = "/{importId}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Preview a file",
            description =
                    "A OneRoster bundle (zip) of 1.1 or 1.2, or a list of students with guardians and consents as XLSX or "
                            + "CSV. Nothing of the school changes. Sent again under the same id, the newer file holds.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    Import preview(
            @PathVariable String importId,
            @RequestParam LocalDate from,
            @RequestParam @NotBlank @Size(max = 40) String orderNumber,
            @RequestParam LocalDate orderDate,
            InputStream file,
            Actor actor)
            throws IOException {
        Ids.require(importId);
        var content = file.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            throw new RuleViolated(PeopleRule.IMPORT_TOO_LARGE, "The file is too large.").with("limit", LARGEST_FILE);
        }
        if (content.length == 0) {
            throw new RuleViolated(PeopleRule.IMPORT_EMPTY, "The file is empty.");
        }
        return desk.preview(actor, importId, content, from, new HeadsOrder(orderNumber, orderDate));
    }

    @GetMapping
    @PreAuthorize(READ)
    @Operation(summary = "List the imports", description = "The latest first.")
    ImportList list(Actor actor) {
        return new ImportList(imports.of(actor.school()));
    }

    @GetMapping("/{importId}")
    @PreAuthorize(READ)
    @Operation(summary = "Read an import", description = "While it is applied or undone, with its progress.")
    Import read(@PathVariable String importId, Actor actor) {
        return desk.find(actor, importId);
    }

    @PostMapping("/{importId}/application")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Apply an import", description = "All of it or nothing; it goes on after the answer.")
    void apply(@PathVariable String importId, Actor actor) {
        desk.apply(actor, importId);
    }

    @PostMapping("/{importId}/undoing")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Undo an import",
            description = "By compensating events; refused with reasons where later changes stand on it.")
    void undo(@PathVariable String importId, Actor actor) {
        desk.undo(actor, importId);
    }

    @DeleteMapping("/{importId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a preview away")
    void discard(@PathVariable String importId, Actor actor) {
        desk.discard(actor, importId);
    }
}
