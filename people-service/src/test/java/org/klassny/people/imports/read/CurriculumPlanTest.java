package org.klassny.people.imports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.people.imports.read.Curriculum.Load;
import org.klassny.people.imports.read.Curriculum.Term;
import org.klassny.people.imports.read.Curriculum.Year;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Count;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Planner.Terms;
import org.klassny.people.imports.read.Register.Known;
import org.klassny.people.imports.read.Register.StandingGroup;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Step.TellCourse;
import org.klassny.people.imports.read.Step.TellSession;
import org.klassny.people.imports.read.Step.TellTeaching;
import org.klassny.people.imports.web.Bundle;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Name;

/** On 20 November 2026: what a bundle of the small school brings of years, subjects and teaching. */
class CurriculumPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 31);
    private static final Curriculum NOTHING = new Curriculum(Map.of(), Map.of(), Map.of(), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void bringsYearTermsSubjectsAndWhoTeaches(String version) {
        var plan = plan(Bundle.ofSchoolWithCurriculum(version), NOTHING);
        assertThat(faults(plan)).isEmpty();
        assertThat(steps(plan, TellSession.class))
                .containsExactly(
                        new TellSession("year-1", null, "2026/27", FIRST, LAST),
                        new TellSession("term-1", "year-1", "1 четверть", FIRST, LocalDate.of(2026, 11, 1)),
                        new TellSession(
                                "term-2",
                                "year-1",
                                "2 четверть",
                                LocalDate.of(2026, 11, 2),
                                LocalDate.of(2026, 12, 28)));
        assertThat(steps(plan, TellCourse.class)).containsExactly(new TellCourse("subject-1", "Английский язык"));
        var load = steps(plan, TellTeaching.class).getFirst();
        assertThat(load.subjectId()).isEqualTo("subject-1");
        assertThat(load.groupId()).startsWith("group-");
        assertThat(load.teacherId()).startsWith("staff-");
        assertThat(load.hoursAWeek()).isNull();
        assertThat(plan.counts())
                .containsEntry(What.YEAR, new Count(1, 0, 0, 0))
                .containsEntry(What.TERM, new Count(2, 0, 0, 0))
                .containsEntry(What.SUBJECT, new Count(1, 0, 0, 0))
                .containsEntry(What.LOAD, new Count(1, 0, 0, 0));
        assertThat(notes(plan)).containsExactly("academicSessions.csv 5 type OTHER_DIVISION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "term-2,,,2 четверть,term,2026-11-02 | term-2,,,2 четверть,term,2026-10-20 | 4 startDate SESSIONS_OVERLAP",
                "2 четверть,term,2026-11-02,2026-12-28 | 2 четверть,term,2026-11-02,2027-06-28 | 4 endDate OUTSIDE_YEAR",
                "term-2,,,2 четверть,term,2026-11-02,2026-12-28 | term-2,,,2 четверть,term,2026-11-02,2026-10-28 | 4 endDate DATES_REVERSED",
                "1 четверть,term,2026-09-01 | 1 четверть,term,1 сентября | 3 startDate MALFORMED_DATE",
                "1 четверть,term,2026-09-01 | 1 четверть,quarter,2026-09-01 | 3 type UNKNOWN_TYPE",
                "1 четверть,term,2026-09-01 | ,term,2026-09-01 | 3 title MISSING_VALUE",
                "2026-12-28,y-2026 | 2026-12-28,y-none | 4 parentSourcedId UNKNOWN_REFERENCE",
                "2026-12-28,y-2026 | 2026-12-28,term-2 | 4 parentSourcedId UNKNOWN_REFERENCE",
                "2026-11-02,2026-12-28,y-2026 | 2028-11-02,2028-12-28, | 4 parentSourcedId NO_SCHOOL_YEAR"
            })
    void namesFaultySessions(String what, String by, String fault) {
        var plan = plan(Bundle.ofSchoolWithCurriculum("1.2").replacing("academicSessions.csv", what, by), NOTHING);
        assertThat(faults(plan)).contains("academicSessions.csv " + fault);
    }

    @Test
    void namesReferencesIntoNothingAndMalformedHours() {
        var bundle = Bundle.ofSchoolWithCurriculum("1.2")
                .replacing("classes.csv", "07,course-2", "07,course-none")
                .replacing("classes.csv", "term-1,term-2", "term-1,term-none")
                .replacing("courses.csv", "Классный час", "")
                .replacing("enrollments.csv", "beginDate,endDate", "beginDate,endDate,metadata.klassny.hoursAWeek")
                .replacing(
                        "enrollments.csv", "e7b,org-1,u-clara,teacher,true,,", "e7b,org-1,u-clara,teacher,true,,,50");
        assertThat(faults(plan(bundle, NOTHING)))
                .contains(
                        "courses.csv 2 title MISSING_VALUE",
                        "classes.csv 3 courseSourcedId UNKNOWN_REFERENCE",
                        "classes.csv 3 termSourcedIds UNKNOWN_REFERENCE",
                        "enrollments.csv 6 metadata.klassny.hoursAWeek MALFORMED_HOURS");
        var student = Bundle.ofSchoolWithCurriculum("1.2")
                .replacing("enrollments.csv", "e7b,org-1,u-clara", "e7b,org-1,u-boris");
        assertThat(faults(plan(student, NOTHING))).contains("enrollments.csv 6 userSourcedId OTHER_KIND_OF_PERSON");
    }

    @Test
    void leavesTheSchoolsOwnYearTermsAndSubjects() {
        var own = new Curriculum(
                Map.of("year-own", new Year("year-own", "Год", FIRST, LAST)),
                Map.of("term-own", new Term("term-own", "year-own", "1", FIRST, LocalDate.of(2026, 10, 25))),
                Map.of("subject-own", "английский  язык"),
                List.of());
        var plan = plan(Bundle.ofSchoolWithCurriculum("1.2"), own);
        assertThat(faults(plan)).isEmpty();
        assertThat(steps(plan, TellCourse.class)).isEmpty();
        assertThat(steps(plan, TellSession.class))
                .extracting(TellSession::schoolYearId, TellSession::title)
                .containsExactly(tuple("year-own", "2 четверть"));
        assertThat(steps(plan, TellTeaching.class).getFirst().subjectId()).isEqualTo("subject-own");
        assertThat(notes(plan)).contains("academicSessions.csv 3 - KEPT_AS_IS");
        assertThat(plan.counts().get(What.SUBJECT)).isEqualTo(new Count(0, 0, 0, 1));
    }

    @Test
    void leavesALoadAndNamesAnotherTeacher() {
        var known = Map.of(
                Entity.CLASS, Map.of("e7b", new Known("group-own", Map.of())),
                Entity.USER, Map.of("u-clara", new Known("staff-own", Map.of())));
        var group = new StandingGroup("group-own", "Английский 7-Б", 7, List.of("class-own"), false);
        for (var teacher : List.of("staff-own", "staff-other")) {
            var own = new Curriculum(
                    Map.of(),
                    Map.of(),
                    Map.of("subject-own", "Английский язык"),
                    List.of(new Load("load-own", "group-own", "subject-own", teacher, BigDecimal.TWO)));
            var register = new Register(
                    LocalDate.of(2026, 11, 20),
                    Map.of("staff-own", clara()),
                    Map.of(),
                    Map.of("group-own", group),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    known,
                    own);
            var plan = plan(Bundle.ofSchoolWithCurriculum("1.2"), register);
            assertThat(steps(plan, TellTeaching.class)).isEmpty();
            assertThat(notes(plan).contains("enrollments.csv 6 - TAUGHT_BY_ANOTHER"))
                    .isEqualTo(teacher.equals("staff-other"));
        }
    }

    @Test
    void takesNoTeachingThatIsOverOrOfNothing() {
        var over = Bundle.ofSchoolWithCurriculum("1.2")
                .replacing(
                        "enrollments.csv",
                        "e7b,org-1,u-clara,teacher,true,,",
                        "e7b,org-1,u-clara,teacher,true,,2026-10-01");
        assertThat(steps(plan(over, NOTHING), TellTeaching.class)).isEmpty();
        var lastYear = Bundle.ofSchoolWithCurriculum("1.2")
                .replacing(
                        "academicSessions.csv",
                        "2026/27,schoolYear,2026-09-01,2027-05-31",
                        "2025/26,schoolYear,2025-09-01,2026-05-31")
                .replacing(
                        "academicSessions.csv",
                        "1 четверть,term,2026-09-01,2026-11-02",
                        "1 четверть,term,2025-09-01,2025-11-02")
                .replacing(
                        "academicSessions.csv",
                        "2 четверть,term,2026-11-02,2026-12-28",
                        "2 четверть,term,2025-11-02,2025-12-28");
        assertThat(steps(plan(lastYear, NOTHING), TellTeaching.class)).isEmpty();
        var nothing =
                Bundle.ofSchoolWithCurriculum("1.2").without("courses.csv").without("academicSessions.csv");
        assertThat(notes(plan(nothing, NOTHING))).containsExactly("enrollments.csv 6 - NO_SUBJECT");
        assertThat(faults(plan(nothing, NOTHING))).isEmpty();
        var named = nothing.replacing(
                "classes.csv",
                "e7b,,,Английский 7-Б,07,course-2,,scheduled,,org-1,\"term-1,term-2\",,",
                "e7b,,,Английский 7-Б,07,,,scheduled,,org-1,\"term-1,term-2\",Английский язык,");
        assertThat(steps(plan(named, NOTHING), TellCourse.class))
                .containsExactly(new TellCourse("subject-1", "Английский язык"));
    }

    @Test
    void takesHoursWhereTheFileSaysThem() {
        var bundle = Bundle.ofSchoolWithCurriculum("1.2")
                .replacing("enrollments.csv", "beginDate,endDate", "beginDate,endDate,metadata.klassny.hoursAWeek")
                .replacing(
                        "enrollments.csv", "e7b,org-1,u-clara,teacher,true,,", "e7b,org-1,u-clara,teacher,true,,,2.5");
        assertThat(steps(plan(bundle, NOTHING), TellTeaching.class).getFirst().hoursAWeek())
                .isEqualByComparingTo("2.5");
    }

    private static Register.Somebody clara() {
        var name = new Name("Небывалова", "Клара", null);
        return new Register.Somebody(
                "staff-own", Thing.STAFF, new Card(name, null, "clara@example.org", null, "Учитель"), 1);
    }

    private static Plan plan(Bundle bundle, Curriculum curriculum) {
        var register = new Register(
                LocalDate.of(2026, 11, 20),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                curriculum);
        return plan(bundle, register);
    }

    private static Plan plan(Bundle bundle, Register register) {
        var ids = new HashMap<String, AtomicInteger>();
        var planner = new Planner(
                register,
                new Terms(FIRST, true),
                prefix -> prefix + "-"
                        + ids.computeIfAbsent(prefix, _ -> new AtomicInteger()).incrementAndGet());
        return planner.plan(UploadReader.read(bundle.zip()));
    }

    private static <T extends Step> List<T> steps(Plan plan, Class<T> kind) {
        return plan.steps().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> faults(Plan plan) {
        return said(plan.faults());
    }

    private static List<String> notes(Plan plan) {
        assertThat(plan.notes()).allSatisfy(note -> assertThat(note.rule()).isNotEqualTo(Rule.NOT_TAKEN));
        return said(plan.notes());
    }

    private static List<String> said(List<Fault> all) {
        return all.stream()
                .map(one -> one.file() + " " + one.row() + " " + (one.field() == null ? "-" : one.field()) + " "
                        + one.rule())
                .toList();
    }
}
