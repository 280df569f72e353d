package org.klassny.kit.axon;

import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.OwnEvents;
import org.klassny.kit.event.Recorded;

/**
 * What follows from an own event: commands, carried out in the transaction of the command that made the event, in the
 * name of its actor. A command that is refused refuses the first one too, and nothing of both stays. Since only a new
 * event of a command is heard, no replay ever runs a policy.
 *
 * @param react the commands in their order; a pure function of the event and of what lies in the service's tables
 */
public record LocalPolicy<E>(Class<E> events, Function<Recorded<E>, List<?>> react) {

    void accept(List<? extends EventMessage<?>> messages, String source, EventNames names, Commands commands) {
        for (var event : OwnEvents.of(events, messages, source, names)) {
            react.apply(event).forEach(command -> commands.follow(command, event.envelope()));
        }
    }
}
