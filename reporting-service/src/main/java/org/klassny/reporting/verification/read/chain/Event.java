package org.klassny.reporting.verification.read.chain;

import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Wire;

/** What is hashed of an event. */
public record Event(Envelope envelope, String data) {

    String hashAfter(String previous, long number) {
        return Wire.hash(previous, number, envelope, data);
    }
}
