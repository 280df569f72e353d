package org.klassny.kit.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.ledger.LedgerCommand.CloseLedger;
import org.klassny.kit.ledger.LedgerCommand.Entry;
import org.klassny.kit.ledger.LedgerCommand.PostEntries;
import org.klassny.kit.note.Note;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ledger/{ledgerId}")
class LedgerController {

    private final Commands commands;
    private final JdbcClient db;

    LedgerController(Commands commands, JdbcClient db) {
        this.commands = commands;
        this.db = db;
    }

    record Page(
            @Nullable String noteId,
            @Nullable String note,
            @Nullable List<String> words,
            @Nullable LocalDate day,
            @NotEmpty @Valid List<Line> entries) {}

    record Line(@NotBlank String entryId, @Max(1000) int amount) {}

    record Posted(int entries) {}

    @PutMapping
    @PreAuthorize("hasAnyRole('CLERK', 'OWNER')")
    Posted post(@PathVariable @Size(max = 64) String ledgerId, @RequestBody @Valid Page page, Actor actor) {
        var entries = page.entries().stream()
                .map(line -> new Entry(line.entryId(), line.amount()))
                .toList();
        var note = page.noteId() == null || page.note() == null ? null : Note.of(page.noteId(), page.note());
        int count = commands.send(new PostEntries(ledgerId, entries, note), actor, Origin.UI);
        return new Posted(count);
    }

    @GetMapping
    List<Integer> amounts(
            @PathVariable String ledgerId,
            @RequestParam(defaultValue = "10") @Max(100) int limit,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor) {
        var amounts = db.sql("""
            select amount from ledger_row
            where ledger_id = :ledger and school_id = :school order by entry_id limit :limit
            """)
                .param("ledger", ledgerId)
                .param("school", actor.school())
                .param("limit", limit)
                .query(Integer.class)
                .list();
        if (amounts.isEmpty()) {
            throw new RuleViolated(LedgerRule.LEDGER_UNKNOWN, "There is no such ledger.");
        }
        return amounts;
    }

    @DeleteMapping
    @PreAuthorize("hasRole('OWNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String ledgerId, @RequestHeader("If-Match") int version, Actor actor) {
        if (version != 1) {
            throw new RuleViolated(LedgerRule.VERSION_STALE, "The ledger was changed meanwhile.").with("version", 1);
        }
        commands.send(new CloseLedger(ledgerId), actor, Origin.UI);
    }
}
