package org.klassny.bench.door;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.klassny.bench.load.Connection;
import org.klassny.bench.load.OpenLoop;
import org.klassny.bench.load.OpenLoop.Turn;
import org.klassny.bench.load.Teacher;

/**
 * A school in the evening: teachers save and read pages, guardians read diaries, each at the pace of a person. An answer
 * that is not a full success ends the run.
 */
final class Mixed implements AutoCloseable {

    static final int TEACHERS = 50;
    static final int GUARDIANS = 200;

    /** Requests a second of all: a save of each teacher every two seconds, a page every ten, a diary every five. */
    static final double SAVES = TEACHERS / 2.0;

    static final double PAGES = TEACHERS / 10.0;
    static final double DIARIES = GUARDIANS / 5.0;

    /** Every fifth save is a whole column, the others a single mark. */
    private static final int COLUMN_EVERY = 5;

    private final List<Connection> connections = new ArrayList<>();
    private final Map<String, Histogram> micros = new LinkedHashMap<>();

    /** Requests that have been made, by kind, with their times in microseconds from the moment they were due. */
    Map<String, Histogram> run(List<Guest> deputies, List<Guest> families, List<String> diaries, Duration time)
            throws Exception {
        var pages = new OpenPages(deputies.getFirst(), "bench-mixed-" + System.nanoTime());
        var paths = pages.paths();
        var shares = pages.share(TEACHERS, 1);
        var savers = new ArrayList<Turn>();
        var readers = new ArrayList<Turn>();
        var guardians = new ArrayList<Turn>();
        var saves = timed("save");
        var page = timed("page");
        var diary = timed("diary");
        for (int index = 0; index < TEACHERS; index++) {
            var teacher = new Teacher(kept(of(deputies, index).connect()), shares.get(index), 1);
            savers.add((number, due) -> time(
                    saves,
                    due,
                    () -> teacher.save(number / TEACHERS % COLUMN_EVERY == COLUMN_EVERY - 1 ? OpenPages.STUDENTS : 1)));
            readers.add(reading(of(deputies, index), paths.get(index % paths.size()), page));
        }
        for (int index = 0; index < GUARDIANS; index++) {
            guardians.add(reading(of(families, index), diaries.get(index % diaries.size()), diary));
        }
        var loops = new Together();
        loops.start(() -> new OpenLoop(SAVES, time).run(savers));
        loops.start(() -> new OpenLoop(PAGES, time).run(readers));
        loops.start(() -> new OpenLoop(DIARIES, time).run(guardians));
        loops.end();
        return micros;
    }

    @Override
    public void close() {
        connections.forEach(Connection::close);
    }

    private Histogram timed(String kind) {
        var histogram = new ConcurrentHistogram(3);
        micros.put(kind, histogram);
        return histogram;
    }

    private static Guest of(List<Guest> sessions, int index) {
        return sessions.get(index % sessions.size());
    }

    private Connection kept(Connection connection) {
        connections.add(connection);
        return connection;
    }

    private Turn reading(Guest guest, String path, Histogram histogram) throws IOException {
        var connection = kept(guest.reading());
        return (_, due) -> time(histogram, due, () -> connection.succeed("GET", path, ""));
    }

    @FunctionalInterface
    private interface Request {
        Object send() throws Exception;
    }

    private static void time(Histogram histogram, long due, Request request) throws Exception {
        var _ = request.send();
        histogram.recordValue((System.nanoTime() - due) / 1_000);
    }
}
