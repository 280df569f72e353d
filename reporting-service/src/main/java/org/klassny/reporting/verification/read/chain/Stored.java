package org.klassny.reporting.verification.read.chain;

import org.jspecify.annotations.Nullable;

/**
 * What the store holds for a number.
 *
 * @param hash as it was written when the event was numbered
 * @param event null where it is gone, withheld or can't be read
 * @param gone whether the event is gone
 * @param withheld whether the event is another school's, which the store does not show
 */
public record Stored(long number, String hash, @Nullable Event event, boolean gone, boolean withheld) {}
