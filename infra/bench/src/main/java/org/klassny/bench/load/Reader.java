package org.klassny.bench.load;

import java.io.IOException;

/** Reads the same page again and again. */
public final class Reader implements Work {

    private final Connection connection;
    private final String path;
    private final int length;

    /** @param length of the answer in bytes; nobody writes meanwhile, so each answer has it */
    public Reader(Connection connection, String path, int length) {
        this.connection = connection;
        this.path = path;
        this.length = length;
    }

    @Override
    public int once() throws IOException {
        var answer = connection.succeed("GET", path, "");
        if (answer.body().length != length) {
            throw new IOException("a page of " + answer.body().length + " bytes instead of " + length);
        }
        return 1;
    }

    @Override
    public void close() {
        connection.close();
    }
}
