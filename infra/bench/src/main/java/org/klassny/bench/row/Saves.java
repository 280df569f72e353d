package org.klassny.bench.row;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.klassny.bench.Plan;
import org.klassny.bench.load.ClosedLoop;
import org.klassny.bench.load.Columns;
import org.klassny.bench.load.Connection;
import org.klassny.bench.load.Measured;
import org.klassny.bench.load.RawCommits;
import org.klassny.bench.load.RawTables;
import org.klassny.bench.load.School;
import org.klassny.bench.load.Teacher;
import org.klassny.bench.load.Work;
import org.klassny.bench.stack.Machine;
import org.klassny.bench.stack.Threads;
import org.klassny.local.server.Database;
import org.klassny.local.server.Poll;

/** Whole columns and single marks through journal-service, beside JDBC alone. */
public final class Saves {

    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(2);
    private static final Duration HEAT_ROUND = Duration.ofSeconds(2);

    /** Processors that they may still use. */
    private static final double RESTING = 0.15;

    private static final int COLUMN = School.STUDENTS;

    private final Plan plan;
    private final Machine machine;
    private final School school;
    private final int port;
    private final Database database;
    private final List<Columns> classes = new ArrayList<>();

    public Saves(Plan plan, Machine machine, School school, int port, Database database) {
        this.plan = plan;
        this.machine = machine;
        this.school = school;
        this.port = port;
        this.database = database;
        for (int index = 0; index < School.CLASSES; index++) {
            classes.add(Columns.of(school.demo(), index, School.OPEN_LESSONS));
        }
    }

    /** Until the compilers rest, or the time is over. Returns seconds. */
    public double heat(long pid) throws Exception {
        long begun = System.nanoTime();
        double spent = 0;
        double compiling = 1;
        while (compiling > RESTING && spent < plan.heat().toSeconds()) {
            var before = Threads.of(pid);
            var round = machine.used();
            run(8, COLUMN, Duration.ZERO, HEAT_ROUND);
            run(8, 1, Duration.ZERO, HEAT_ROUND);
            compiling = Threads.of(pid).since(before).compilers()
                    / machine.used().since(round).seconds();
            spent = (System.nanoTime() - begun) / 1e9;
        }
        drain();
        return spent;
    }

    public Figure column(int callers) throws Exception {
        return Figure.rate(
                "save a column of 30",
                "marks/s",
                run(callers, COLUMN, plan.warmUp(), plan.time()),
                raw(callers, COLUMN),
                "JDBC: 30 events + 30 cells, batched, a commit");
    }

    public Figure single(int callers) throws Exception {
        return Figure.rate(
                "save one mark",
                "marks/s",
                run(callers, 1, plan.warmUp(), plan.time()),
                raw(callers, 1),
                "JDBC: 1 event + 1 cell a commit");
    }

    private Measured run(int callers, int cells, Duration warmUp, Duration time) throws Exception {
        return new ClosedLoop(machine, warmUp, time).run(teachers(callers, cells));
    }

    List<Teacher> teachers(int callers, int cells) throws IOException {
        var teachers = new ArrayList<Teacher>();
        for (int index = 0; index < callers; index++) {
            teachers.add(new Teacher(connection(index), classes.get(index), cells));
        }
        return teachers;
    }

    private Measured raw(int callers, int cells) throws Exception {
        drain();
        var tables = new RawTables(database);
        tables.create();
        var sample = tables.sample();
        var work = new ArrayList<Work>();
        for (int index = 0; index < callers; index++) {
            work.add(new RawCommits(database, sample, index, cells, School.OPEN_LESSONS));
        }
        return new ClosedLoop(machine, plan.warmUp(), plan.rawTime()).run(work);
    }

    private Connection connection(int schoolClass) throws IOException {
        return Connection.bearer(port, school.teacherToken(schoolClass));
    }

    /** Until every stored event is on Kafka: what is left of one row must not burden the next. Returns seconds. */
    public double drain() throws SQLException {
        long begun = System.nanoTime();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var sql = connection.prepareStatement("""
                        select exists (
                            select 1 from event_log join relay_position using (log_index)
                            where event_identifier = (
                                select event_identifier from domain_event_entry order by global_index desc limit 1))""")) {
            boolean empty = Poll.until(LONGEST_DRAIN, () -> {
                try (var row = sql.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            if (!empty) {
                throw new IllegalStateException("the relay does not reach the end of the store");
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
