package org.klassny.demo.school;

import static org.klassny.demo.school.Curriculum.ALGEBRA;
import static org.klassny.demo.school.Curriculum.ART;
import static org.klassny.demo.school.Curriculum.BIOLOGY;
import static org.klassny.demo.school.Curriculum.CHEMISTRY;
import static org.klassny.demo.school.Curriculum.ENGLISH;
import static org.klassny.demo.school.Curriculum.GEOGRAPHY;
import static org.klassny.demo.school.Curriculum.GEOMETRY;
import static org.klassny.demo.school.Curriculum.HISTORY;
import static org.klassny.demo.school.Curriculum.INFORMATICS;
import static org.klassny.demo.school.Curriculum.LITERATURE;
import static org.klassny.demo.school.Curriculum.MATHEMATICS;
import static org.klassny.demo.school.Curriculum.MUSIC;
import static org.klassny.demo.school.Curriculum.PHYSICS;
import static org.klassny.demo.school.Curriculum.READING;
import static org.klassny.demo.school.Curriculum.RUSSIAN;
import static org.klassny.demo.school.Curriculum.SAFETY;
import static org.klassny.demo.school.Curriculum.SOCIAL;
import static org.klassny.demo.school.Curriculum.SPORT;
import static org.klassny.demo.school.Curriculum.TECHNOLOGY;
import static org.klassny.demo.school.Curriculum.WORLD;

import java.util.Map;
import org.klassny.demo.school.Curriculum.Subject;

/** How many hours a week a subject has, from the first to the eleventh grade level. */
final class Hours {

    private static final Map<Subject, String> BY_GRADE_LEVEL = Map.ofEntries(
            Map.entry(RUSSIAN, "5 5 5 5 5 6 4 3 3 2 2"),
            Map.entry(READING, "4 4 4 4 0 0 0 0 0 0 0"),
            Map.entry(LITERATURE, "0 0 0 0 3 3 2 2 3 3 3"),
            Map.entry(MATHEMATICS, "4 4 4 4 5 5 0 0 0 0 0"),
            Map.entry(ALGEBRA, "0 0 0 0 0 0 3 3 3 4 4"),
            Map.entry(GEOMETRY, "0 0 0 0 0 0 2 2 2 2 2"),
            Map.entry(ENGLISH, "0 2 2 2 3 3 3 3 3 3 3"),
            Map.entry(HISTORY, "0 0 0 0 2 2 2 2 2 2 2"),
            Map.entry(GEOGRAPHY, "0 0 0 0 1 1 2 2 2 1 1"),
            Map.entry(BIOLOGY, "0 0 0 0 1 1 1 2 2 1 1"),
            Map.entry(PHYSICS, "0 0 0 0 0 0 2 2 3 2 2"),
            Map.entry(INFORMATICS, "0 0 0 0 0 0 1 1 1 1 1"),
            Map.entry(WORLD, "2 2 2 2 0 0 0 0 0 0 0"),
            Map.entry(ART, "1 1 1 1 1 1 1 0 0 0 0"),
            Map.entry(MUSIC, "1 1 1 1 1 1 1 1 0 0 0"),
            Map.entry(TECHNOLOGY, "1 1 1 1 2 2 2 1 1 0 0"),
            Map.entry(SPORT, "3 3 3 3 3 3 3 2 2 3 3"),
            Map.entry(SOCIAL, "0 0 0 0 0 1 0 1 1 2 2"),
            Map.entry(CHEMISTRY, "0 0 0 0 0 0 0 2 2 1 1"),
            Map.entry(SAFETY, "0 0 0 0 0 0 0 1 1 1 1"));

    private Hours() {}

    /** 0 for what is not taught. */
    static int of(int gradeLevel, Subject subject) {
        var hours = BY_GRADE_LEVEL.get(subject);
        return hours == null ? 0 : Integer.parseInt(hours.split(" ", -1)[gradeLevel - 1]);
    }
}
