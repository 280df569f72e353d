package org.klassny.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** Given events of school-1, when a command of a school, then events or a rule; with the lookups that the command needs. */
public final class Given<T> {

    private static final Map<String, String> SCHOOL_1 = Map.of(Metadata.SCHOOL, "school-1");

    private final Class<T> aggregate;
    private final List<?> history;
    private final List<Object> lookups = new ArrayList<>();

    private Given(Class<T> aggregate, List<?> history) {
        this.aggregate = aggregate;
        this.history = history;
    }

    public static <T> Given<T> events(Class<T> aggregate, Object... history) {
        return new Given<>(aggregate, List.of(history));
    }

    public Given<T> with(Object lookup) {
        lookups.add(lookup);
        return this;
    }

    public ResultValidator<T> when(Object command) {
        return when("school-1", command);
    }

    /** The code of the rule by which the command is refused; nothing has happened then. */
    public String refusal(Object command) {
        return refusal("school-1", command);
    }

    public String refusal(String school, Object command) {
        var seen = new ArrayList<RuleViolated>();
        when(school, command).expectNoEvents().expectException(predicate(failure -> {
            seen.add((RuleViolated) failure);
            return true;
        }));
        assertThat(seen).hasSize(1);
        return seen.getFirst().code().name();
    }

    private ResultValidator<T> when(String school, Object command) {
        var fixture = new AggregateTestFixture<>(aggregate);
        lookups.forEach(fixture::registerInjectableResource);
        var given = fixture.given();
        for (var event : history) {
            given = given.andGiven(new GenericEventMessage<>(event, SCHOOL_1));
        }
        return given.when(command, Map.of(Metadata.SCHOOL, school));
    }
}
