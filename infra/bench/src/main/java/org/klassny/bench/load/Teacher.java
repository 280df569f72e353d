package org.klassny.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Saves columns in turn; every cell that is sent must be stored. */
public final class Teacher implements Work {

    private static final byte[] STORED = "\"STORED\"".getBytes(StandardCharsets.US_ASCII);

    private final Connection connection;
    private final Columns columns;
    private final int cells;
    private long turn;

    /** @param cells of a column that are saved at once */
    public Teacher(Connection connection, Columns columns, int cells) {
        this.connection = connection;
        this.columns = columns;
        this.cells = cells;
    }

    @Override
    public int once() throws IOException {
        return save(cells);
    }

    /** So many cells of the next column, which must divide the number of students. */
    public int save(int cells) throws IOException {
        int lessons = columns.all().size();
        var column = columns.all().get((int) (turn % lessons));
        int from = (int) (turn / lessons * cells % columns.students());
        turn++;
        var answer = connection.succeed("PUT", column.path(), column.change(from, from + cells));
        int stored = answer.count(STORED);
        if (stored != cells) {
            throw new IOException(stored + " of " + cells + " cells were stored: " + answer.text());
        }
        column.stored(from, from + cells);
        return stored;
    }

    @Override
    public void close() {
        connection.close();
    }
}
