package org.klassny.journal.lesson.write;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.LessonFacts;
import org.klassny.journal.reference.read.LessonLookup;
import org.klassny.journal.reference.read.Policies;
import org.klassny.journal.reference.read.PolicyName;

/** A lesson of 7-Б on Friday, 20 November 2026, 09:00 in Yekaterinburg, held by staff-anna; the class goes home at 14:00. */
final class LessonBuilder {

    static final String SCHOOL = "school-1";
    static final String LESSON = "lesson-1";
    static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");

    private final Set<String> roster = new HashSet<>(Set.of("student-anna", "student-boris"));
    private final Map<String, String> policies = new HashMap<>();
    private @Nullable String substitute;
    private boolean cancelled;
    private int gradeLevel = 7;
    private LocalDate termUntil = LocalDate.of(2026, 12, 27);

    static LessonBuilder aLesson() {
        return new LessonBuilder();
    }

    LessonBuilder withSubstitute(String staff) {
        substitute = staff;
        return this;
    }

    LessonBuilder cancelled() {
        cancelled = true;
        return this;
    }

    LessonBuilder inGradeLevel(int level) {
        gradeLevel = level;
        return this;
    }

    LessonBuilder withTermUntil(LocalDate day) {
        termUntil = day;
        return this;
    }

    LessonBuilder withPolicy(PolicyName name, String value) {
        policies.put(name.key(), value);
        return this;
    }

    LessonLookup build() {
        var facts = new LessonFacts(
                LESSON,
                "group-7b",
                "subject-algebra",
                "term-2",
                "staff-anna",
                substitute,
                cancelled,
                gradeLevel,
                DATE,
                2,
                LocalTime.of(9, 0),
                LocalTime.of(14, 0),
                ZONE,
                LocalDate.of(2026, 11, 2),
                termUntil,
                roster,
                Map.of("student-anna", "staff-homeroom"),
                new Policies(policies));
        return (school, lesson) ->
                school.equals(SCHOOL) && lesson.equals(LESSON) ? Optional.of(facts) : Optional.empty();
    }
}
