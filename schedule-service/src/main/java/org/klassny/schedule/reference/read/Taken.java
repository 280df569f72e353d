package org.klassny.schedule.reference.read;

import java.util.List;

/**
 * What stands for something that an import has told of.
 *
 * @param commands that make it; none where the school has it already
 */
public record Taken(String givenId, String ownId, List<?> commands) {

    public Taken {
        commands = List.copyOf(commands);
    }

    public static Taken made(String id, Object command) {
        return new Taken(id, id, List.of(command));
    }

    /** The school's own, which stays as it is. */
    public static Taken found(String givenId, String ownId) {
        return new Taken(givenId, ownId, List.of());
    }
}
