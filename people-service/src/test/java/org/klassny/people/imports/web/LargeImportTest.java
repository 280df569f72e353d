package org.klassny.people.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.people.imports.web.Importing.count;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.teststack.service.Api;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A large school: 2,000 students in 66 classes, each with two guardians, four in ten with a sibling, every class taught ten
 * subjects as OneRoster says it: 660 scheduled classes with 20,000 enrollments. Time is told, not judged.
 */
@PeopleTest
class LargeImportTest {

    private static final Logger LOG = LoggerFactory.getLogger(LargeImportTest.class);
    private static final int STUDENTS = 2_000;
    private static final int CLASSES = 66;
    private static final int SUBJECTS = 10;
    private static final int TEACHERS = 90;

    @Test
    void twoThousandStudentsAreOneImport(@Autowired Api api) {
        var school = new Importing(api);
        var bundle = bundle();
        var start = System.nanoTime();
        var applied = school.apply(bundle);
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(count(applied, "STUDENT")).isEqualTo(STUDENTS + " 0 0 0");
        assertThat(count(applied, "CLASS")).isEqualTo(CLASSES + " 0 0 0");
        assertThat(count(applied, "LOAD")).isEqualTo(CLASSES * SUBJECTS + " 0 0 0");
        assertThat(count(applied, "GROUP")).isEqualTo("0 0 0 " + CLASSES * SUBJECTS);
        assertThat(applied.at("/done").asInt()).isEqualTo(applied.at("/total").asInt());
        LOG.warn(
                "{} students with {} changes previewed and applied in {} s",
                STUDENTS,
                applied.at("/total").asInt(),
                took.toMillis() / 1000.0);
    }

    private static byte[] bundle() {
        var classes =
                new StringBuilder("sourcedId,title,grades,courseSourcedId,classType,schoolSourcedId,termSourcedIds\n");
        for (var i = 0; i < CLASSES; i++) {
            var level = i / 6 + 1;
            classes.append("c%d,%d-%c,%d,,homeroom,org-1,\n".formatted(i, level, "АБВГДЕ".charAt(i % 6), level));
            for (var subject = 0; subject < SUBJECTS; subject++) {
                classes.append("c%d-%d,%d-%c %d,%d,k%d,scheduled,org-1,year\n"
                        .formatted(i, subject, level, "АБВГДЕ".charAt(i % 6), subject, level, subject));
            }
        }
        var users = new StringBuilder("sourcedId,role,givenName,familyName,middleName,email,phone,agentSourcedIds\n");
        var enrollments = new StringBuilder("sourcedId,classSourcedId,userSourcedId,role,beginDate\n");
        for (var i = 0; i < STUDENTS; i++) {
            users.append("s%d,student,Имя%d,Выдуманный%d,Отчествович,,,\n".formatted(i, i % 90, i % 700));
            enrollments.append("e%d,c%d,s%d,student,2026-09-01\n".formatted(i, i % CLASSES, i));
            for (var subject = 0; subject < SUBJECTS; subject++) {
                enrollments.append(
                        "e%d-%d,c%d-%d,s%d,student,2026-09-01\n".formatted(i, subject, i % CLASSES, subject, i));
            }
        }
        var courses = new StringBuilder("sourcedId,title\n");
        for (var subject = 0; subject < SUBJECTS; subject++) {
            courses.append("k%d,Предмет %d\n".formatted(subject, subject));
            for (var i = 0; i < CLASSES; i++) {
                enrollments.append("t%d-%d,c%d-%d,u%d,teacher,\n"
                        .formatted(i, subject, i, subject, (i * SUBJECTS + subject) % TEACHERS));
            }
        }
        for (var i = 0; i < TEACHERS; i++) {
            users.append("u%d,teacher,Имя%d,Учительский%d,Отчествович,,,\n".formatted(i, i, i));
        }
        for (var i = 0; i < STUDENTS * 8 / 5; i++) {
            var children = i < STUDENTS * 2 / 5 ? "\"s%d,s%d\"".formatted(i, STUDENTS - 1 - i) : "s" + i % STUDENTS;
            users.append("g%d,parent,Имя%d,Выдуманная%d,,g%d@example.org,+7 900 %07d,%s\n"
                    .formatted(i, i % 80, i % 700, i, i, children));
        }
        return Bundle.of("1.1")
                .with("academicSessions.csv", """
                        sourcedId,title,type,startDate,endDate
                        year,2026/27,schoolYear,2026-09-01,2027-05-31
                        """)
                .with("courses.csv", courses.toString())
                .with("classes.csv", classes.toString())
                .with("users.csv", users.toString())
                .with("enrollments.csv", enrollments.toString())
                .zip();
    }
}
