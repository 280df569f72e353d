package org.klassny.bench.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.klassny.bench.Plan;
import org.klassny.bench.load.ChangedBefore;
import org.klassny.bench.load.ClosedLoop;
import org.klassny.bench.load.Columns;
import org.klassny.bench.load.Connection;
import org.klassny.bench.load.RawPage;
import org.klassny.bench.load.Reader;
import org.klassny.bench.load.School;
import org.klassny.bench.load.Teacher;
import org.klassny.bench.load.Work;
import org.klassny.bench.stack.Machine;
import org.klassny.demo.DemoSchool;
import org.klassny.local.server.Database;

/** A full gradebook page, beside its query alone. */
public final class Pages {

    private static final byte[] MARK = "\"markId\"".getBytes(StandardCharsets.US_ASCII);

    private final Plan plan;
    private final Machine machine;
    private final School school;
    private final int port;
    private final Database database;
    private final String query;
    private byte[] page = {};

    public Pages(Plan plan, Machine machine, School school, int port, Database database, Path jar) throws IOException {
        this.plan = plan;
        this.machine = machine;
        this.school = school;
        this.port = port;
        this.database = database;
        this.query = RawPage.query(jar);
    }

    /** Gives every student of the page a mark in every lesson. */
    public void fill() throws IOException {
        try (var teacher = new Teacher(connection(), Columns.of(school.demo(), School.CLASSES, School.LESSONS), 30)) {
            for (int lesson = 0; lesson < School.LESSONS; lesson++) {
                teacher.once();
            }
        }
        try (var connection = connection()) {
            var answer = connection.succeed("GET", path(), "");
            if (answer.count(MARK) != School.LESSONS * School.STUDENTS) {
                throw new IOException("the page has " + answer.count(MARK) + " marks");
            }
            page = answer.body();
        }
    }

    /** Size of the page in bytes. */
    public String size() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        return "A page of %d students × %d lessons, each cell marked: %,d bytes, %,d with gzip."
                .formatted(School.STUDENTS, School.LESSONS, page.length, packed.size());
    }

    /** As it was kept. */
    public Figure unchanged(int callers) throws Exception {
        return read("read a page of 30 × 60 that has not changed", callers, this::reader);
    }

    /** The service must make it again for each request, as for the first. */
    public Figure changed(int callers) throws Exception {
        return read(
                "read a page of 30 × 60 that has changed",
                callers,
                () -> new ChangedBefore(database, school.demo().id(), school.pageGroup(), reader()));
    }

    private Reader reader() throws IOException {
        return new Reader(connection(), path(), page.length);
    }

    private Figure read(String name, int callers, Callable<Work> caller) throws Exception {
        var readers = new ArrayList<Work>();
        var queries = new ArrayList<Work>();
        for (int index = 0; index < callers; index++) {
            readers.add(caller.call());
        }
        var loop = new ClosedLoop(machine, plan.warmUp(), plan.time());
        var got = loop.run(readers);
        for (int index = 0; index < callers; index++) {
            queries.add(new RawPage(database, query, parameters()));
        }
        return Figure.rate(name, "pages/s", got, loop.run(queries), "JDBC: the page's query");
    }

    private Connection connection() throws IOException {
        return Connection.bearer(port, school.teacherToken(School.CLASSES));
    }

    private String path() {
        return "/api/journal/pages/" + school.pageGroup() + "/" + DemoSchool.SUBJECT + "/"
                + school.demo().term();
    }

    /** As the service gives them to a teacher of the page; the settings are those it has without any of the school's own. */
    private Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(Map.of(
                "school",
                school.demo().id(),
                "group",
                school.pageGroup(),
                "subject",
                DemoSchool.SUBJECT,
                "term",
                school.demo().term(),
                "today",
                school.demo().today(),
                "person",
                "staff-0",
                "teacher",
                true,
                "deputy",
                false,
                "excuse",
                false,
                "substitute",
                false));
        parameters.putAll(Map.of(
                "entries",
                words("CURRENT_MARKS WRITTEN_MARKS MONITORING_MARKS ATTENDANCE TOPIC HOMEWORK"),
                "policies",
                words("marks.current.days marks.written.days marks.monitoring.days attendance.days topic.days "
                        + "homework.minutes"),
                "defaults",
                words("0 7 3 0 0 90"),
                "workTypes",
                words("ORAL_ANSWER CLASS_WORK HOME_WORK QUIZ WRITTEN_WORK CONTROL_WORK MONITORING_WORK"),
                "closing",
                "pages.closed-on"));
        parameters.putAll(Map.of(
                "scaleKey", "marks.scale",
                "scale", "2 3 4 5",
                "weightsKey", "marks.weights",
                "weights", "CONTROL_WORK=3 WRITTEN_WORK=2 MONITORING_WORK=3",
                "roundingKey", "term-marks.rounding",
                "rounding", "0.5"));
        return parameters;
    }

    private static String[] words(String words) {
        return words.split(" ", -1);
    }
}
