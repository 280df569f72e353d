package org.klassny.demo.school;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klassny.demo.school.Curriculum.Subject;
import org.klassny.demo.school.SchoolPlan.SchoolClass;

/** Shares the hours out: who can teach a subject and has the least so far; related subjects of a class stay with one. */
final class Teachers {

    private static final List<List<String>> RELATED = List.of(
            List.of("russian", "literature"),
            List.of("algebra", "geometry", "mathematics"),
            List.of("history", "social"));

    /** In the first four years the teacher of the class has all but these. */
    private static final Set<String> OF_SPECIALISTS = Set.of("music", "art", "sport", "english");

    private static final int PRIMARY_YEARS = 4;

    private final Staff staff;
    private final Map<String, Integer> hours = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();

    /** The demo realm's teachers have 7-Б and 5-А. */
    Teachers(Staff staff) {
        this.staff = staff;
        for (var word : List.of("class-7b", "class-5a")) {
            chosen.put(word + RELATED.get(0), Staff.HOMEROOM_OF_7B);
            chosen.put(word + RELATED.get(1), Staff.TEACHER);
        }
    }

    /** {@code taken} teach other parts of the class at the same time. */
    String of(SchoolClass schoolClass, Subject subject, int hoursAWeek, Set<String> taken) {
        var teacher = choose(schoolClass, subject, taken);
        hours.merge(teacher, hoursAWeek, Integer::sum);
        return teacher;
    }

    private String choose(SchoolClass schoolClass, Subject subject, Set<String> taken) {
        var word = subject.word();
        if (schoolClass.gradeLevel() <= PRIMARY_YEARS && !OF_SPECIALISTS.contains(word)) {
            return schoolClass.homeroomTeacher();
        }
        return RELATED.stream()
                .filter(related -> related.contains(word))
                .findFirst()
                .map(related -> chosen.computeIfAbsent(schoolClass.id() + related, _ -> free(word, Set.of())))
                .orElseGet(() -> free(word, taken));
    }

    private String free(String word, Set<String> taken) {
        return staff.members().stream()
                .filter(member -> member.subjects().contains(word) && !taken.contains(member.id()))
                .min(Comparator.comparingInt(member -> hours.getOrDefault(member.id(), 0)))
                .orElseThrow(() -> new IllegalStateException("nobody teaches " + word))
                .id();
    }
}
