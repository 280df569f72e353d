package org.klassny.reporting.verification.read.chain;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The topic of a service, its partitions merged: of their next records, the one with the lowest number comes first. */
public interface SentLog extends AutoCloseable {

    /** Null where all partitions are at the end they had when reading began, or was last {@linkplain #await awaited}. */
    @Nullable
    Sent peek();

    void take();

    /** Looks past that end for the number, as long as the topic may lag behind the store. */
    void await(long number);

    /** Whether such a record is anywhere in the topic. */
    boolean holds(Predicate<Sent> wanted);

    @Override
    void close();
}
