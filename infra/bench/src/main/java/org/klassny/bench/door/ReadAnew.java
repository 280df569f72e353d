package org.klassny.bench.door;

import java.io.IOException;
import java.util.List;
import org.klassny.bench.load.Connection;
import org.klassny.bench.load.Work;

/** Reads one page after another, each after something has changed, so that none can be answered as it was kept. */
final class ReadAnew implements Work {

    private final Connection connection;
    private final List<String> paths;
    private final Runnable change;
    private int turn;

    /** @param change of something that every page shows */
    ReadAnew(Connection connection, List<String> paths, Runnable change) {
        this.connection = connection;
        this.paths = paths;
        this.change = change;
    }

    @Override
    public int once() throws IOException {
        if (turn % paths.size() == 0) {
            change.run();
        }
        connection.succeed("GET", paths.get(turn++ % paths.size()), "");
        return 1;
    }

    @Override
    public void close() {
        connection.close();
    }
}
