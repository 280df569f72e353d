package org.klassny.demo.school;

import static org.klassny.demo.school.LoadDemoSchool.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    void school(SchoolPlan plan) {
        steps.together("staff", plan.staff().members(), this::staff);
        steps.together("classes", plan.classes(), it -> {
            admin.put(API + "/classes/" + it.id(), Map.of("name", it.name(), "gradeLevel", it.gradeLevel(), "seen", 0));
            admin.put(API + "/classes/" + it.id() + "/homeroom-teacher", Map.of("teacherId", it.homeroomTeacher()));
        });
        steps.together(
                "groups",
                plan.groups(),
                group -> admin.put(
                        API + "/groups/" + group.id(),
                        Map.of(
                                "name", group.name(),
                                "gradeLevel", group.schoolClass().gradeLevel(),
                                "classIds", List.of(group.schoolClass().id()),
                                "wholeClass", group.wholeClass())));
    }

    /**
     * All but the family of the realm's accounts come by lists, which cannot say what ids they are to have: one a grade level,
     * for each is a transaction of its own, and the log waits for it.
     */
    StudentIds students(SchoolPlan plan, SchoolCalendar calendar) {
        var from = calendar.from();
        var ofTheRealm = plan.children().stream().filter(Families::ofTheRealm).toList();
        var others = plan.children().stream()
                .filter(child -> !Families.ofTheRealm(child))
                .collect(Collectors.groupingBy(
                        child -> child.schoolClass().gradeLevel(), TreeMap::new, Collectors.toList()));
        var files = new FileImport(admin, calendar);
        steps.each("family of the accounts", List.of(ofTheRealm), it -> family(it, from));
        steps.each(
                "lists of families",
                others.entrySet(),
                it -> files.enter("import-demo-grade-" + it.getKey(), new FamilyList(it.getValue(), from).content()));
        var ids = StudentIds.read(admin, plan);
        steps.each(
                "members of groups",
                List.of(new GroupBundle(plan, ids, from)),
                bundle -> files.enter("import-demo-groups", bundle.content()));
        steps.each(
                "accounts",
                List.of("student", "guardian"),
                login -> admin.put(API + "/accounts/" + login + "-demo-" + login, Map.of("login", login)));
        return ids;
    }

    private void family(List<Child> children, LocalDate from) {
        var guardian = children.getFirst();
        children.forEach(child -> student(child, from));
        admin.put(
                API + "/guardians/" + guardian.guardian(),
                Map.of("name", name(guardian.guardianName()), "email", FamilyList.address(guardian), "seen", 0));
        children.forEach(child -> guardian(child, from));
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
        if (child.consent() != null) {
            admin.put(
                    API + "/consents/consent-" + child.id(),
                    Map.of(
                            "studentId",
                            child.id(),
                            "givenById",
                            child.guardian(),
                            "decision",
                            child.consent(),
                            "documentDate",
                            from));
        }
    }
}
