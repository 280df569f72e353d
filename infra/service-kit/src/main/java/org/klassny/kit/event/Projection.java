package org.klassny.kit.event;

import java.util.List;

/**
 * Rows made of events. Writes by SQL upsert, so that an event read twice does no harm; sends nothing, calls no one. The
 * caller owns the transaction: the rows are committed with the event itself (own log) or with the position (foreign log).
 */
@FunctionalInterface
public interface Projection<E> {

    /** Takes events that are in order within each aggregate. */
    void project(List<Recorded<E>> events);
}
