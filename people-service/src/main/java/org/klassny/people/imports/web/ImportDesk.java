package org.klassny.people.imports.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.imports.read.Imports;
import org.klassny.people.imports.read.Imports.HeadsOrder;
import org.klassny.people.imports.read.Imports.Import;
import org.klassny.people.imports.read.Imports.Run;
import org.klassny.people.imports.read.Imports.State;
import org.klassny.people.imports.read.Outcome;
import org.klassny.people.imports.read.Planner.Terms;
import org.klassny.people.reference.read.PeopleRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Takes files and requests to apply or undo them, and lets those run beside the request. */
@Component
class ImportDesk {

    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);
    static final Duration UNDOABLE = Duration.ofDays(30);

    private final Imports imports;
    private final ImportRun run;
    private final Clock clock;
    private final ImportQueue queue;

    ImportDesk(Imports imports, ImportRun run, ImportQueue queue, Clock clock) {
        this.imports = imports;
        this.run = run;
        this.queue = queue;
        this.clock = clock;
    }

    Import preview(Actor actor, String importId, byte[] content, LocalDate from, HeadsOrder order) {
        var now = clock.instant();
        var role = role(actor);
        var kind = ImportKind.of(content);
        ImportKind.requireAllowed(kind, role);
        var plan = run.plan(actor.school(), content, terms(from, role));
        var row = new Import(
                importId,
                kind,
                plan.faults().isEmpty() ? State.READY : State.FAULTY,
                actor.person(),
                role,
                now,
                from,
                order,
                Outcome.of(plan),
                0,
                plan.steps().size(),
                null,
                null,
                null);
        if (!imports.keep(actor.school(), row, content)) {
            throw notReady();
        }
        return row;
    }

    /** Another one's preview is applied by who applies it, in the role that it was made in. */
    void apply(Actor actor, String importId) {
        var row = find(actor, importId);
        if (row.state() == State.FAULTY) {
            throw new RuleViolated(PeopleRule.IMPORT_FAULTY, "A row is faulty.");
        }
        requireRole(actor, row);
        var begun = begin(actor, row, State.READY, State.APPLYING);
        var acting = actor.as(row.role());
        var terms = terms(row.from(), row.role());
        queue.add(begun, () -> carry(begun, row, State.READY, () -> run.apply(acting, row, begun, terms)));
    }

    void undo(Actor actor, String importId) {
        var row = find(actor, importId);
        requireRole(actor, row);
        if (row.state() != State.APPLIED) {
            throw notReady();
        }
        if (row.appliedAt() == null || row.appliedAt().isBefore(clock.instant().minus(UNDOABLE))) {
            throw new RuleViolated(PeopleRule.UNDO_TOO_LATE, "It was applied too long ago.")
                    .with("days", UNDOABLE.toDays());
        }
        var plan = run.undoing(actor.school(), row);
        if (!plan.obstacles().isEmpty()) {
            var found = row.outcome().with(plan.obstacles());
            throw new RuleViolated(PeopleRule.UNDO_REFUSED, "Later changes stand on this import.")
                    .with("obstacles", found.obstacles())
                    .with("obstacleCount", found.obstacleCount());
        }
        var begun = begin(actor, row, State.APPLIED, State.UNDOING);
        var acting = actor.as(row.role());
        queue.add(begun, () -> carry(begun, row, State.APPLIED, () -> run.undo(acting, row, begun)));
    }

    Import find(Actor actor, String importId) {
        return imports.find(actor.school(), importId)
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_IMPORT, "There is no such import."));
    }

    void discard(Actor actor, String importId) {
        var row = find(actor, importId);
        requireRole(actor, row);
        if (!imports.discard(actor.school(), importId)) {
            throw notReady();
        }
    }

    private Run begin(Actor actor, Import row, State from, State to) {
        return imports.begin(actor.school(), row.importId(), from, to).orElseThrow(ImportDesk::notReady);
    }

    /** What fails is told by the row, for nobody waits for the answer. */
    private void carry(Run begun, Import row, State back, Runnable work) {
        try {
            work.run();
        } catch (RuleViolated e) {
            giveBack(begun, row, back, code(e));
        } catch (RuntimeException e) {
            LOG.error("an import was taken back: {}", row.importId(), e);
            giveBack(begun, row, back, "import-failed");
        }
    }

    private void giveBack(Run begun, Import row, State back, String failure) {
        var outcome = row.outcome();
        var state = back;
        if (back == State.READY) {
            var content = imports.content(begun.school(), row.importId());
            if (content.isPresent()) {
                var plan = run.plan(begun.school(), content.get(), terms(row.from(), row.role()));
                outcome = Outcome.of(plan);
                state = plan.faults().isEmpty() ? State.READY : State.FAULTY;
            }
        }
        imports.giveBack(begun, state, failure, outcome);
    }

    private static String code(RuleViolated e) {
        var type = e.code().type();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    private static Terms terms(LocalDate from, String role) {
        return new Terms(from, role.equals(ADMINISTRATOR));
    }

    private static String role(Actor actor) {
        return actor.has(ADMINISTRATOR) ? ADMINISTRATOR : "SECRETARY";
    }

    private static void requireRole(Actor actor, Import row) {
        if (!actor.has(row.role()) && !actor.has(ADMINISTRATOR)) {
            throw new AccessDeniedException(row.role());
        }
    }

    private static RuleViolated notReady() {
        return new RuleViolated(PeopleRule.IMPORT_NOT_READY, "The import is in another state.");
    }
}
