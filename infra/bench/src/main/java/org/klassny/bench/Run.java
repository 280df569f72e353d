package org.klassny.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klassny.bench.load.School;
import org.klassny.bench.report.Host;
import org.klassny.bench.report.Report;
import org.klassny.bench.report.Table;
import org.klassny.bench.row.Figure;
import org.klassny.bench.row.Pages;
import org.klassny.bench.row.RelayLag;
import org.klassny.bench.row.Replays;
import org.klassny.bench.row.Saves;
import org.klassny.bench.row.Starts;
import org.klassny.bench.stack.BenchStack;
import org.klassny.bench.stack.ServiceJvm;
import org.klassny.demo.FactWriter;

/** The rows in their order. */
final class Run {

    /** No name is asked for and no log verified while a projection is replayed, so other services do not run. */
    private static final String NOBODY = "http://127.0.0.1:9";

    private final BenchStack stack;
    private final Plan plan;
    private final Clock clock;
    private final Profiler profiler;
    private final School school;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Run(BenchStack stack, Plan plan, Clock clock, Profiler profiler) {
        this.stack = stack;
        this.plan = plan;
        this.clock = clock;
        this.profiler = profiler;
        this.school = School.now(clock);
    }

    Report measure(boolean onlySaves) throws Exception {
        stack.startServers();
        try (var facts = new FactWriter(stack.kafka(), clock)) {
            facts.write(school.demo().id(), school.facts());
        }
        var journal = stack.service("journal", Map.of());
        notes.add("journal-service was ready %.1f s after its first start, on an empty database."
                .formatted(journal.startSeconds()));
        var saves = new Saves(plan, stack.machine(), school, journal.port(), stack.database("journal"));
        notes.add("Warmed up for %.0f s, until the compilers rested or the time was over."
                .formatted(saves.heat(journal.pid())));
        saves(saves, journal);
        if (onlySaves) {
            return report();
        }
        pages(journal);
        add(new RelayLag(stack.kafka(), stack.machine(), saves, plan.lagTime()).measure());
        replay(journal);
        var report = report();
        figures.addAll(new Starts(stack).measure(journal));
        return report;
    }

    private void saves(Saves saves, ServiceJvm journal) throws Exception {
        for (int callers : plan.callers()) {
            add(profiler.during("column-" + callers, journal, () -> saves.column(callers)));
        }
        for (int callers : plan.callers()) {
            add(profiler.during("single-" + callers, journal, () -> saves.single(callers)));
        }
    }

    private void pages(ServiceJvm journal) throws Exception {
        var pages = new Pages(
                plan, stack.machine(), school, journal.port(), stack.database("journal"), stack.jar("journal"));
        pages.fill();
        notes.add(pages.size());
        add(pages.changed(1));
        add(profiler.during("page-8", journal, () -> pages.changed(8)));
        add(pages.unchanged(8));
    }

    private void replay(ServiceJvm journal) throws Exception {
        var reporting = stack.service(
                "reporting",
                Map.of(
                        "KLASSNY_JOURNAL",
                        "http://127.0.0.1:" + journal.port(),
                        "KLASSNY_PEOPLE",
                        NOBODY,
                        "KLASSNY_SCHEDULE",
                        NOBODY,
                        "KLASSNY_NOTIFICATION",
                        NOBODY));
        notes.add("reporting-service was ready, with every event of the run in its projections, %.1f s after its start."
                .formatted(reporting.startSeconds()));
        var replays = new Replays(stack.kafka(), stack.machine(), school, reporting.port());
        add(profiler.during("replay", reporting, () -> replays.measure("fill-rate")));
    }

    private Report report() throws Exception {
        return new Report(
                Host.facts(stack.database("journal")), figures, stack.machine().memory(), notes);
    }

    private void add(Figure figure) {
        figures.add(figure);
        System.out.print(new Table(List.of(figure)).text());
    }
}
