package org.klassny.schedule;

import static org.axonframework.test.matchers.Matchers.matches;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** Given events, when a command of school-1: what an aggregate makes of it, with the given lookups. */
public record Decisions<T>(Class<T> aggregate, List<?> lookups) {

    public ResultValidator<T> on(List<?> given, Object command) {
        var fixture = new AggregateTestFixture<>(aggregate);
        lookups.forEach(fixture::registerInjectableResource);
        return fixture.given(given).when(command, Map.of(Metadata.SCHOOL, "school-1"));
    }

    /** {@code TEACHER_BUSY {period=2}}: the rule and its facts. */
    public String refusal(List<?> given, Object command) {
        var refused = new AtomicReference<RuleViolated>();
        on(given, command).expectNoEvents().expectException(matches(failure -> {
            refused.set((RuleViolated) failure);
            return true;
        }));
        var facts = refused.get().facts();
        return refused.get().code().name() + (facts.isEmpty() ? "" : " " + facts);
    }
}
