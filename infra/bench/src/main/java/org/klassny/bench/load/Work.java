package org.klassny.bench.load;

/** What one caller does again and again. Whatever is not a full success is thrown: a run with an error has no figures. */
public interface Work extends AutoCloseable {

    /** Does it once and says how many units (marks, pages, rows) it was. */
    int once() throws Exception;

    @Override
    void close();
}
