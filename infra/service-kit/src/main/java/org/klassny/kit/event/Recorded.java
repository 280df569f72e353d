package org.klassny.kit.event;

/**
 * An event with its envelope, as a projection reads it.
 *
 * @param logIndex its number in the log of its service; 0 where it has none yet, in the command that made it
 */
public record Recorded<E>(Envelope envelope, E event, long logIndex) {

    public Recorded(Envelope envelope, E event) {
        this(envelope, event, 0);
    }

    public String school() {
        return envelope.school();
    }
}
