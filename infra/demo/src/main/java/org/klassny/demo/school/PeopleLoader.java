package org.klassny.demo.school;

import static org.klassny.demo.school.LoadDemoSchool.name;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.klassny.demo.school.SchoolPlan.Child;

/** School, staff, classes, students with guardians, groups: as administrator. */
record PeopleLoader(Entry admin, Steps steps) {

    private static final String API = "/api/people";

    void school() {
        steps.each(
                "school",
                List.of("Школа № 1 города Зареченска"),
                school -> admin.put(API + "/school", Map.of("name", school, "timeZone", "Europe/Moscow", "seen", 0)));
    }

    void load(SchoolPlan plan, SchoolCalendar calendar) {
        steps.each("staff", Staff.members(), this::staff);
        steps.each("classes", plan.classes(), it -> {
            admin.put(API + "/classes/" + it.id(), Map.of("name", it.name(), "gradeLevel", it.gradeLevel(), "seen", 0));
            admin.put(API + "/classes/" + it.id() + "/homeroom-teacher", Map.of("teacherId", it.homeroomTeacher()));
        });
        steps.each(
                "groups",
                plan.groups(),
                group -> admin.put(
                        API + "/groups/" + group.id(),
                        Map.of(
                                "name", group.name(),
                                "gradeLevel", group.schoolClass().gradeLevel(),
                                "classIds", List.of(group.schoolClass().id()),
                                "wholeClass", group.wholeClass())));
        var guardians = new HashSet<String>();
        steps.each("students", plan.children(), child -> {
            student(child, calendar.from());
            if (guardians.add(child.guardian())) {
                admin.put(
                        API + "/guardians/" + child.guardian(),
                        Map.of(
                                "name",
                                name(child.guardianName()),
                                "email",
                                child.guardian() + "@mail.example",
                                "seen",
                                0));
            }
            guardian(child, calendar.from());
        });
        steps.each(
                "members of groups",
                plan.groups().stream().filter(group -> !group.wholeClass()).toList(),
                group -> group.members()
                        .forEach(student -> admin.put(
                                API + "/groups/" + group.id() + "/members/" + student,
                                Map.of("from", calendar.from()))));
        steps.each(
                "accounts",
                List.of("student", "guardian"),
                login -> admin.put(API + "/accounts/" + login + "-demo-" + login, Map.of("login", login)));
    }

    private void staff(Staff.Member member) {
        admin.put(
                API + "/staff/" + member.id(),
                Map.of("name", name(member.name()), "position", member.position(), "seen", 0));
        var word = member.id().substring(member.id().lastIndexOf('-') + 1);
        if (LoadDemoSchool.accounts().contains(word)) {
            admin.put(API + "/accounts/" + member.id(), Map.of("login", word));
        }
    }

    private void student(Child child, LocalDate from) {
        admin.put(API + "/students/" + child.id(), Map.of("name", name(child.name()), "seen", 0));
        admin.put(
                API + "/students/" + child.id() + "/enrollment",
                Map.of(
                        "classId",
                        child.schoolClass().id(),
                        "from",
                        from,
                        "orderNumber",
                        "1-у",
                        "orderDate",
                        from.minusDays(1)));
    }

    private void guardian(Child child, LocalDate from) {
        admin.put(
                API + "/guardians/" + child.guardian() + "/children/" + child.id(),
                Map.of("kinship", child.mother() ? "MOTHER" : "FATHER"));
        admin.put(
                API + "/consents/consent-" + child.id(),
                Map.of(
                        "studentId",
                        child.id(),
                        "givenById",
                        child.guardian(),
                        "decision",
                        child.consent() ? "GIVEN" : "REFUSED",
                        "documentDate",
                        from));
    }
}
