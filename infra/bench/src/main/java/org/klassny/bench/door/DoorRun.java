package org.klassny.bench.door;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.klassny.bench.load.ClosedLoop;
import org.klassny.bench.load.Columns;
import org.klassny.bench.load.Measured;
import org.klassny.bench.load.Reader;
import org.klassny.bench.load.Teacher;
import org.klassny.bench.load.Work;
import org.klassny.bench.report.Host;
import org.klassny.bench.report.LatencyPlot;
import org.klassny.bench.report.Report;
import org.klassny.bench.report.Table;
import org.klassny.bench.row.Figure;
import org.klassny.bench.row.Figure.Times;
import org.klassny.bench.stack.Machine;
import org.klassny.bench.stack.Usage;
import org.klassny.demo.school.Visitor;

/**
 * Through the gateway of a stack that runs with the full demo school. The limit beside each closed row is what the gateway
 * can do at all: a small file of its own, asked for by as many callers.
 */
public final class DoorRun {

    private static final int CALLERS = 8;
    private static final int COLUMNS_EACH = 2;
    private static final int PAGES_EACH = 7;
    private static final String LIMIT = "gateway: a file of its own";
    private static final String FILE = "/icon.svg";

    private final URI gateway;
    private final DoorPlan plan;
    private final Guest deputy;
    private final Machine machine = new Machine();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Histogram> micros = new LinkedHashMap<>();

    public DoorRun(URI gateway, DoorPlan plan) {
        this.gateway = gateway;
        this.plan = plan;
        this.deputy = Guest.of(gateway, "deputy");
    }

    public Report measure() throws Exception {
        var teachers = Guest.of(gateway, "deputy", CALLERS);
        var families = Guest.of(gateway, "head", CALLERS);
        var pages = new OpenPages(teachers.getFirst(), "bench-" + System.nanoTime());
        var diaries = pages.diaries(Mixed.GUARDIANS);
        var columns = pages.share(CALLERS, COLUMNS_EACH);
        var paths = pages.full(CALLERS * PAGES_EACH);
        heat(teachers, columns, paths, families, diaries);
        var limit = loop(plan.rawTime()).run(files());
        closed("save a column of " + OpenPages.STUDENTS, "marks/s", save(teachers, columns, OpenPages.STUDENTS), limit);
        closed("save one mark", "marks/s", save(teachers, columns, 1), limit);
        closed("read a page that has not changed", "pages/s", read(teachers, paths), limit);
        closed("read a page that has changed", "pages/s", readAnew(teachers, paths), limit);
        closed("read a diary that has not changed", "diaries/s", read(families, diaries), limit);
        closed("read a diary that has changed", "diaries/s", readAnew(families, diaries), limit);
        mixed(teachers, families, diaries);
        history(paths);
        return new Report(Host.facts(), figures, Map.of(), notes);
    }

    public LatencyPlot plot() {
        return new LatencyPlot(micros);
    }

    private void heat(
            List<Guest> teachers, List<Columns> columns, List<String> paths, List<Guest> families, List<String> diaries)
            throws Exception {
        long until = System.nanoTime() + plan.heat().toNanos();
        while (System.nanoTime() < until) {
            var _ = loop(plan.round()).run(save(teachers, columns, OpenPages.STUDENTS));
            var _ = loop(plan.round()).run(save(teachers, columns, 1));
            var _ = loop(plan.round()).run(read(teachers, paths));
            var _ = loop(plan.round()).run(readAnew(teachers, paths));
            var _ = loop(plan.round()).run(readAnew(families, diaries));
        }
    }

    private ClosedLoop loop(Duration time) {
        return new ClosedLoop(machine, plan.warmUp(), time);
    }

    private void closed(String name, String unit, List<? extends Work> callers, Measured limit) throws Exception {
        var got = loop(plan.time()).run(callers);
        micros.put(name, got.micros());
        add(new Figure(
                name,
                got.callers(),
                got.unitsPerSecond(),
                unit,
                limit.requestsPerSecond(),
                LIMIT,
                Times.of(got),
                Times.of(limit),
                got.usage().processors()));
    }

    private List<Work> save(List<Guest> teachers, List<Columns> columns, int cells) throws IOException {
        var work = new ArrayList<Work>();
        for (int index = 0; index < CALLERS; index++) {
            work.add(new Teacher(teachers.get(index).connect(), columns.get(index), cells));
        }
        return work;
    }

    private List<Work> read(List<Guest> guests, List<String> paths) throws IOException {
        var work = new ArrayList<Work>();
        for (int index = 0; index < CALLERS; index++) {
            work.add(reader(guests.get(index % guests.size()), paths.get(index % paths.size())));
        }
        return work;
    }

    /** Each caller has pages of its own, and changes them all when it begins again with the first. */
    private List<Work> readAnew(List<Guest> guests, List<String> paths) throws IOException {
        var changes = new AtomicInteger();
        Runnable change = () -> deputy.setRule(changes.incrementAndGet() % 2 == 0 ? "90" : "75");
        var work = new ArrayList<Work>();
        int each = paths.size() / CALLERS;
        for (int index = 0; index < CALLERS; index++) {
            var own = paths.subList(index * each, (index + 1) * each);
            work.add(new ReadAnew(guests.get(index).reading(), own, change));
        }
        return work;
    }

    private List<Work> files() throws IOException {
        var work = new ArrayList<Work>();
        for (int index = 0; index < CALLERS; index++) {
            work.add(reader(new Guest(gateway, new Visitor(gateway.toString())), FILE));
        }
        return work;
    }

    private static Work reader(Guest guest, String path) throws IOException {
        var connection = guest.reading();
        return new Reader(connection, path, connection.succeed("GET", path, "").body().length);
    }

    private void mixed(List<Guest> deputies, List<Guest> families, List<String> diaries) throws Exception {
        var before = machine.used();
        try (var school = new Mixed()) {
            var answers = school.run(deputies, families, diaries, plan.mixed());
            var usage = machine.used().since(before);
            answers.forEach((kind, times) -> add(mixed(kind, times, usage)));
        }
        notes.add(
                ("Mixed: %d teachers (a save every 2 s, one in five a whole column; a page every 10 s) and %d guardians "
                                + "(each the diary of another child every 5 s) for %d s, no request failed; callers share %d sessions "
                                + "each, of the deputy and of the head.")
                        .formatted(Mixed.TEACHERS, Mixed.GUARDIANS, plan.mixed().toSeconds(), CALLERS));
    }

    private Figure mixed(String kind, Histogram times, Usage usage) {
        micros.put("mixed: " + kind, times);
        var got = new Measured(
                kind.equals("diary") ? Mixed.GUARDIANS : Mixed.TEACHERS,
                times.getTotalCount(),
                times.getTotalCount(),
                plan.mixed().toSeconds(),
                times,
                usage);
        return new Figure(
                "mixed: " + kind,
                got.callers(),
                got.requestsPerSecond(),
                "requests/s",
                null,
                "",
                Times.of(got),
                null,
                usage.processors());
    }

    /** Every event of the school replayed, and pages as they stood when the first half of their entries had been made. */
    private void history(List<String> paths) throws Exception {
        var auditor = Guest.of(gateway, "auditor");
        for (var projection : List.of("fill-rate", "progress", "audit")) {
            var run = auditor.replay(projection);
            notes.add("Replay of %s: %,d events, %,d a second, rows equal."
                    .formatted(
                            projection,
                            run.path("events").asLong(),
                            run.path("eventsPerSecond").asLong()));
        }
        var moments = new ArrayList<Work>();
        for (int index = 0; index < CALLERS; index++) {
            moments.add(reader(auditor, asOf(auditor, paths.get(index % paths.size()))));
        }
        var got = loop(plan.time()).run(moments);
        micros.put("page of a past moment", got.micros());
        add(new Figure(
                "read a page of a past moment",
                got.callers(),
                got.unitsPerSecond(),
                "pages/s",
                null,
                "",
                Times.of(got),
                null,
                got.usage().processors()));
    }

    private static String asOf(Guest auditor, String page) {
        var audit = page.replace("/api/journal/pages/", "/api/reporting/audit/pages/");
        var entries = auditor.get(audit + "/history").path("entries");
        var middle = entries.path(entries.size() / 2).path("recordedAt").asString();
        return audit + "/as-of?moment=" + middle;
    }

    private void add(Figure figure) {
        figures.add(figure);
        System.out.print(new Table(List.of(figure)).text());
    }
}
