package org.klassny.reporting.verification.read.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event store of a service in the order of its numbers. */
public interface StoredLog {

    /** The next, or null at the present end, once; asking again looks whether more has come meanwhile. */
    @Nullable
    Stored peek();

    void take();

    /** One out of its turn. */
    @Nullable
    Stored at(long number);

    /** Ids of events of the school without a number that lie among numbered ones. */
    List<String> unnumbered();
}
