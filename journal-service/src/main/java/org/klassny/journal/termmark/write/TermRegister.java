package org.klassny.journal.termmark.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.journal.reference.read.TermPage;
import org.klassny.journal.reference.read.TermPageLookup;
import org.klassny.journal.termmark.events.StudentNotAssessed;
import org.klassny.journal.termmark.events.TermMarkEvent;
import org.klassny.journal.termmark.events.TermMarkSet;
import org.klassny.journal.termmark.events.TermMarkWithdrawn;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** The term marks of a page (J8). */
@Aggregate(type = "term-register", cache = "aggregateCache")
class TermRegister {

    private static final String TRANSFER = "import";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String registerId;

    private final Map<String, TermMarkCell> cells = new HashMap<>();

    TermRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<TermMarkResult> decide(
            SetTermMarks command,
            TermPageLookup pages,
            Clock clock,
            @MetaDataValue(Metadata.ORIGIN) @Nullable String origin) {
        var now = clock.instant();
        var page = pages.find(command.by().school(), command.page())
                .orElseThrow(() -> new RuleViolated(TermMarkRule.UNKNOWN_PAGE, "There is no such page."));
        var rights = new TermRights(page, now, TRANSFER.equals(origin));
        var metadata = MetaData.with(Metadata.ACTOR_ROLE, rights.role(command.by()))
                .and(Metadata.OCCURRED_ON, page.today(now).toString());
        rights.requireOpen();
        var results = new ArrayList<TermMarkResult>();
        for (var index = 0; index < command.entries().size(); index++) {
            results.add(set(command, rights, index, metadata));
        }
        return results;
    }

    private TermMarkResult set(SetTermMarks command, TermRights rights, int index, MetaData metadata) {
        var page = rights.page();
        var wanted = command.entries().get(index);
        var student = wanted.studentId();
        var standing = cells.get(student);
        try {
            requireStudent(page, wanted, index);
            requireOnScale(page, wanted, index);
            if (standing != null && !Objects.equals(standing.spoken(), wanted.spoken())) {
                rights.requireChangeable();
            }
        } catch (RuleViolated violated) {
            return TermMarkResult.refused(student, standing, violated);
        }
        var previous = standing == null ? null : standing.spoken();
        if (Objects.equals(previous, wanted.spoken())) {
            return TermMarkResult.stored(student, standing);
        }
        if (standing != null && standing.version() != wanted.seen()) {
            return TermMarkResult.conflict(student, standing, wanted.spoken());
        }
        var version = standing == null ? 1 : standing.version() + 1;
        apply(event(command, page, wanted, previous, version), metadata);
        return TermMarkResult.stored(student, cells.get(student));
    }

    private static TermMarkEvent event(
            SetTermMarks command, TermPage page, TermMarkEntry wanted, @Nullable String previous, int version) {
        var key = command.page();
        var term = Objects.requireNonNull(key.termId());
        var student = wanted.studentId();
        if (wanted.value() != null) {
            var average = page.averages().get(student);
            return new TermMarkSet(
                    key.groupId(), key.subjectId(), term, student, wanted.value(), average, version, previous);
        }
        return wanted.notAssessed() == null
                ? new TermMarkWithdrawn(
                        key.groupId(), key.subjectId(), term, student, Objects.requireNonNull(previous), version)
                : new StudentNotAssessed(
                        key.groupId(),
                        key.subjectId(),
                        term,
                        student,
                        wanted.notAssessed().name(),
                        version,
                        previous);
    }

    private static void requireStudent(TermPage page, TermMarkEntry wanted, int index) {
        if (!page.roster().contains(wanted.studentId())) {
            throw new RuleViolated(
                    TermMarkRule.STUDENT_NOT_ON_ROSTER,
                    "The student is not on the roster in the term.",
                    "/entries/" + index + "/studentId");
        }
    }

    private static void requireOnScale(TermPage page, TermMarkEntry wanted, int index) {
        var scale = page.policies().markScale();
        if (wanted.value() != null && !scale.contains(wanted.value())) {
            throw new RuleViolated(
                            TermMarkRule.MARK_NOT_ON_SCALE,
                            "The school's scale has no such mark.",
                            "/entries/" + index + "/value")
                    .with("scale", scale);
        }
    }

    @EventSourcingHandler
    void evolve(
            TermMarkEvent event,
            @MetaDataValue(Metadata.ACTOR) String by,
            @Timestamp Instant at,
            @MetaDataValue(Metadata.SCHOOL) String school) {
        registerId = SetTermMarks.idOf(school, new PageKey(event.groupId(), event.subjectId(), event.termId()));
        var spoken =
                switch (event) {
                    case TermMarkSet e -> e.value();
                    case StudentNotAssessed e -> e.reason();
                    case TermMarkWithdrawn _ -> null;
                };
        cells.put(event.studentId(), new TermMarkCell(spoken, event.version(), by, at));
    }
}
