package org.klassny.demo.school;

import static java.util.concurrent.CompletableFuture.runAsync;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** What a school enters before its first lesson, side by side as far as one thing does not need the other. */
record SetUp(Entry admin, Entry deputy, Steps steps) {

    /** {@code begins} is the first day that is not history. */
    StudentIds enter(SchoolPlan plan, SchoolCalendar calendar, LocalDate today, LocalDate begins) {
        var people = new PeopleLoader(admin, steps);
        var schedule = new ScheduleLoader(deputy, steps);
        var journal = new JournalLoader(deputy, steps);
        var history = new HistoryLoader(deputy, admin, steps);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var staff = runAsync(() -> people.school(plan), hands);
            var frame = runAsync(() -> schedule.frame(plan, calendar), hands);
            var students = staff.thenApplyAsync(_ -> people.students(plan, calendar), hands);
            var loads = staff.runAfterBothAsync(frame, () -> schedule.loads(plan), hands);
            var lessons = loads.thenRunAsync(() -> schedule.timetable(plan, calendar), hands)
                    .thenRunAsync(() -> schedule.lessons(plan, calendar, today), hands);
            var marks = loads.thenRunAsync(() -> journal.load(plan), hands)
                    .thenAcceptBothAsync(students, (_, ids) -> history.termMarks(plan, ids, calendar, begins), hands);
            CompletableFuture.allOf(lessons, marks).join();
            return students.join();
        }
    }
}
