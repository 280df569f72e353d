package org.klassny.kit.event;

/** An event with its envelope, as a projection reads it. */
public record Recorded<E>(Envelope envelope, E event) {

    public String school() {
        return envelope.school();
    }
}
