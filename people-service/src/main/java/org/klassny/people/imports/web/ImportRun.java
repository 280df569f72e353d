package org.klassny.people.imports.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.CommandBatch;
import org.klassny.kit.axon.CommandBatch.Sender;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.imports.read.ImportSteps;
import org.klassny.people.imports.read.Imports;
import org.klassny.people.imports.read.Imports.Import;
import org.klassny.people.imports.read.Imports.Run;
import org.klassny.people.imports.read.Outcome;
import org.klassny.people.imports.read.Plan;
import org.klassny.people.imports.read.Planner;
import org.klassny.people.imports.read.Planner.Terms;
import org.klassny.people.imports.read.RegisterQueries;
import org.klassny.people.imports.read.Step;
import org.klassny.people.imports.read.Step.ForgetSource;
import org.klassny.people.imports.read.Step.KeepSource;
import org.klassny.people.imports.read.TieQueries;
import org.klassny.people.imports.read.UndoPlanner;
import org.klassny.people.imports.read.UndoPlanner.UndoPlan;
import org.klassny.people.imports.read.UploadReader;
import org.klassny.people.imports.write.ImportCommand.RecordImport;
import org.klassny.people.imports.write.ImportCommand.RecordUndoing;
import org.klassny.people.reference.read.PeopleRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans an import, applies it and takes it back: each as one transaction, planned again within it. */
@Component
class ImportRun {

    private static final int BEAT = 100;

    private final CommandBatch batch;
    private final StepCommands commands;
    private final Imports imports;
    private final ImportSteps steps;
    private final RegisterQueries registers;
    private final TieQueries ties;
    private final JdbcClient db;
    private final TransactionTemplate beside;
    private final Clock clock;

    ImportRun(
            CommandBatch batch,
            StepCommands commands,
            Imports imports,
            ImportSteps steps,
            RegisterQueries registers,
            TieQueries ties,
            JdbcClient db,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.batch = batch;
        this.commands = commands;
        this.imports = imports;
        this.steps = steps;
        this.registers = registers;
        this.ties = ties;
        this.db = db;
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    Plan plan(String school, byte[] content, Terms terms) {
        var planner = new Planner(registers.of(school), terms, prefix -> prefix + "-" + UUID.randomUUID());
        return planner.plan(UploadReader.read(content));
    }

    UndoPlan undoing(String school, Import row) {
        var since = row.appliedAt() == null
                ? 0
                : Duration.between(row.appliedAt(), clock.instant()).toDays();
        return new UndoPlanner(registers.of(school), ties.of(school, since)).plan(steps.of(school, row.importId()));
    }

    void apply(Actor actor, Import row, Run run, Terms terms) {
        var school = actor.school();
        batch.run(actor, Origin.IMPORT, sender -> {
            requireAlone();
            var content = imports.content(school, row.importId()).orElseThrow(ImportRun::outdated);
            var plan = plan(school, content, terms);
            if (!plan.faults().isEmpty() || !plan.counts().equals(row.outcome().counts())) {
                throw outdated();
            }
            carryOut(actor, row, run, plan.steps(), sender);
            steps.keep(school, row.importId(), plan.steps());
            var _ = sender.send(
                    new RecordImport(row.importId(), row.kind(), plan.steps().size()));
            imports.applied(run, Outcome.of(plan), clock.instant());
        });
    }

    void undo(Actor actor, Import row, Run run) {
        var school = actor.school();
        batch.run(actor, Origin.IMPORT, sender -> {
            requireAlone();
            var plan = undoing(school, row);
            if (!plan.obstacles().isEmpty()) {
                throw new RuleViolated(PeopleRule.UNDO_REFUSED, "Later changes stand on this import.");
            }
            carryOut(actor, row, run, plan.steps(), sender);
            var _ = sender.send(new RecordUndoing(row.importId()));
            imports.undone(run, row.outcome().with(List.of()), clock.instant());
        });
    }

    private void carryOut(Actor actor, Import row, Run run, List<Step> planned, Sender sender) {
        for (var done = 0; done < planned.size(); done++) {
            if (done % BEAT == 0) {
                beat(run, done, planned.size());
            }
            switch (planned.get(done)) {
                case KeepSource source -> steps.keep(actor.school(), source);
                case ForgetSource source -> steps.forget(actor.school(), source);
                case Step step -> {
                    var _ = sender.send(commands.of(step, row));
                }
            }
        }
    }

    private void beat(Run run, int done, int total) {
        beside.executeWithoutResult(_ -> imports.beat(run, done, total));
    }

    /** One at a time in a database: each holds thousands of numbers of the log open while it lasts. */
    private void requireAlone() {
        var alone = db.sql("select pg_try_advisory_xact_lock(hashtext('roster-import'))")
                .query(Boolean.class)
                .single();
        if (!alone) {
            throw new RuleViolated(PeopleRule.IMPORT_RUNNING, "Another import runs. Try again in a minute.");
        }
    }

    private static RuleViolated outdated() {
        return new RuleViolated(PeopleRule.IMPORT_OUTDATED, "The school has changed since the preview.");
    }
}
