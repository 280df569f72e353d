package org.klassny.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * School-1, entered over the API as an administrator would: 7-Б with Anna and Boris, led by staff-clara, and 7-А with
 * Vera; Olga is Anna's mother. And school-2, of which school-1 must see nothing. Tests read it and change what is theirs.
 */
public final class TestSchool {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static boolean entered;

    private TestSchool() {}

    private static synchronized void enter(Api api) {
        if (entered) {
            return;
        }
        var admin = api.as("staff-admin", "ADMINISTRATOR");
        put(admin, "school", "{\"name\": \"Школа № 1\", \"timeZone\": \"Europe/Moscow\", \"seen\": 0}");
        staff(admin, "staff-admin", "Учебный", "Адам", "Администратор");
        staff(admin, "staff-clara", "Небывалова", "Клара", "Учитель");
        staff(admin, "staff-ulyana", "Примерова", "Ульяна", "Учитель");
        schoolClass(admin, "class-7b", "7-Б", 7);
        schoolClass(admin, "class-7a", "7-А", 7);
        put(admin, "classes/class-7b/homeroom-teacher", "{\"teacherId\": \"staff-clara\"}");
        group(admin, "group-7b", "7-Б", "class-7b", true);
        group(admin, "group-7b-english", "7-Б английский", "class-7b", false);
        student(admin, "student-anna", "Ягодкина", "Анна", "class-7b");
        student(admin, "student-boris", "Ёлкин", "Борис", "class-7b");
        student(admin, "student-vera", "Арбузова", "Вера", "class-7a");
        guardian(admin, "guardian-olga", "Ягодкина", "Ольга", "olga@example.org");
        child(admin, "guardian-olga", "student-anna", "MOTHER");
        var other = api.of("school-2", "staff-other", "ADMINISTRATOR");
        put(other, "school", "{\"name\": \"Школа № 2\", \"timeZone\": \"Asia/Vladivostok\", \"seen\": 0}");
        schoolClass(other, "class-other", "5-А", 5);
        student(other, "student-other", "Чужой", "Пётр", "class-other");
        entered = true;
    }

    public static void schoolClass(Session admin, String id, String name, int gradeLevel) {
        put(admin, "classes/" + id, "{\"name\": \"%s\", \"gradeLevel\": %d, \"seen\": 0}".formatted(name, gradeLevel));
    }

    public static void group(Session admin, String id, String name, String classId, boolean wholeClass) {
        put(
                admin,
                "groups/" + id,
                "{\"name\": \"%s\", \"gradeLevel\": 7, \"classIds\": [\"%s\"], \"wholeClass\": %b}"
                        .formatted(name, classId, wholeClass));
    }

    public static void staff(Session admin, String id, String surname, String given, String position) {
        put(
                admin,
                "staff/" + id,
                "{\"name\": %s, \"position\": \"%s\", \"seen\": 0}".formatted(name(surname, given), position));
    }

    /** Registered and enrolled from 1 September on. */
    public static void student(Session admin, String id, String surname, String given, String classId) {
        put(admin, "students/" + id, "{\"name\": %s, \"seen\": 0}".formatted(name(surname, given)));
        put(admin, "students/" + id + "/enrollment", """
                {"classId": "%s", "from": "2026-09-01", "orderNumber": "45-у", "orderDate": "2026-08-28"}
                """.formatted(classId));
    }

    public static void guardian(Session admin, String id, String surname, String given, String email) {
        put(
                admin,
                "guardians/" + id,
                "{\"name\": %s, \"email\": \"%s\", \"seen\": 0}".formatted(name(surname, given), email));
    }

    public static void child(Session admin, String guardianId, String studentId, String kinship) {
        put(admin, "guardians/" + guardianId + "/children/" + studentId, "{\"kinship\": \"%s\"}".formatted(kinship));
    }

    public static String name(String surname, String given) {
        return "{\"surname\": \"%s\", \"given\": \"%s\"}".formatted(surname, given);
    }

    private static void put(Session session, String path, String body) {
        var answer = session.put("/api/people/" + path, body);
        assertThat(answer.problem()).as(path).isIn("200", "204");
    }

    /** Lets a test class begin when the school is there. */
    static final class Entered implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            enter(SpringExtension.getApplicationContext(context).getBean(Api.class));
        }
    }
}
