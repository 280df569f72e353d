package org.klassny.journal.lesson.write;

import static org.axonframework.test.matchers.Matchers.predicate;
import static org.klassny.journal.lesson.write.LessonBuilder.ZONE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** A record with its history, a moment, a command. */
final class LessonFixture {

    private LessonFixture() {}

    static Actor actor(String person, String... roles) {
        return new Actor("account", person, LessonBuilder.SCHOOL, Set.of(roles), "session");
    }

    static ResultValidator<LessonRecord> send(
            LessonBuilder lesson, LocalDate day, String time, List<?> history, Object command, String person) {
        return send(lesson, day, time, history, command, Map.of(Metadata.ACTOR, person));
    }

    /** As history of the register that was kept before. */
    static ResultValidator<LessonRecord> transfer(
            LessonBuilder lesson, LocalDate day, List<?> history, LessonCommand command) {
        var metadata = Map.of(Metadata.ACTOR, command.by().person(), Metadata.ORIGIN, "import");
        return send(lesson, day, "12:00", history, command, metadata);
    }

    private static ResultValidator<LessonRecord> send(
            LessonBuilder lesson,
            LocalDate day,
            String time,
            List<?> history,
            Object command,
            Map<String, String> metadata) {
        var now = day.atTime(LocalTime.parse(time)).atZone(ZONE);
        var fixture = new AggregateTestFixture<>(LessonRecord.class)
                .registerInjectableResource(lesson.build())
                .registerInjectableResource(Clock.fixed(now.toInstant(), ZONE));
        var given = fixture.given();
        for (var event : history) {
            given = given.andGiven(new GenericEventMessage<>(event, Map.of(Metadata.ACTOR, "staff-anna")));
        }
        return given.when(command, metadata);
    }

    @SuppressWarnings("unchecked")
    static List<CellResult> cells(ResultValidator<LessonRecord> result) {
        var seen = new AtomicReference<List<CellResult>>();
        result.expectSuccessfulHandlerExecution().expectResultMessagePayloadMatching(predicate(payload -> {
            seen.set((List<CellResult>) payload);
            return true;
        }));
        return seen.get();
    }

    static RuleViolated violation(ResultValidator<LessonRecord> result) {
        var seen = new AtomicReference<RuleViolated>();
        result.expectNoEvents().expectException(predicate(failure -> {
            seen.set((RuleViolated) failure);
            return true;
        }));
        return seen.get();
    }
}
