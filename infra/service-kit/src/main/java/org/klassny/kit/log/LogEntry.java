package org.klassny.kit.log;

import org.klassny.kit.event.Envelope;

/**
 * A stored event with its place in the chain.
 *
 * @param logIndex number in the log of the service, from 1 without gaps
 * @param hash 64 hex digits, see {@link org.klassny.kit.event.Wire#hash}
 * @param data the event as JSON
 */
public record LogEntry(long logIndex, String hash, Envelope envelope, String data) {}
