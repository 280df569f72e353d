package org.klassny.people.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.people.imports.web.Importing.count;
import static org.klassny.people.imports.web.Importing.faults;

import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class ImportApiTest {

    private final Importing school;

    ImportApiTest(@Autowired Api api) {
        this.school = new Importing(api);
    }

    @Test
    void aBundleIsShownThenAppliedThenTakenBack() {
        var preview = school.preview(Bundle.ofSmallSchool().zip());
        assertThat(faults(preview)).isEmpty();
        assertThat(count(preview, "STUDENT")).isEqualTo("2 0 0 0");
        assertThat(school.admin.get("/api/people/students").at("/students").isEmpty())
                .isTrue();
        var applied = school.apply(Bundle.ofSmallSchool().zip());
        var students = school.admin.get("/api/people/students");
        assertThat(students.values("students", "className")).containsExactly("7-Б", "7-Б");
        var anna = students.at("/students/1/studentId").asString();
        var card = school.admin.get("/api/people/students/" + anna + "/card");
        assertThat(card.at("/birthDate").asString()).isEqualTo("2013-05-17");
        assertThat(card.at("/guardians/0/kinship").asString()).isEqualTo("MOTHER");
        assertThat(card.at("/guardians/0/phone").asString()).isEqualTo("+7 900 000-00-01");
        var groups = school.admin.get("/api/people/groups");
        assertThat(groups.entry("groups", "name", "7-Б").path("members").asInt())
                .isEqualTo(2);
        assertThat(groups.entry("groups", "name", "Английский 7-Б")
                        .path("members")
                        .asInt())
                .isEqualTo(1);
        assertThat(school.admin
                        .get("/api/people/classes")
                        .at("/classes/0/homeroomTeacherId")
                        .asString())
                .startsWith("staff-");
        var again = school.apply(Bundle.ofSmallSchool().zip());
        assertThat(again.at("/total").asInt()).isZero();
        assertThat(count(again, "STUDENT")).isEqualTo("0 0 0 2");
        school.undo(applied.at("/importId").asString());
        assertThat(school.admin.get("/api/people/students").at("/students").isEmpty())
                .isTrue();
        assertThat(school.admin.get("/api/people/classes").at("/classes").isEmpty())
                .isTrue();
        assertThat(school.admin.get("/api/people/groups").at("/groups").isEmpty())
                .isTrue();
        assertThat(school.admin.get("/api/people/guardians").at("/guardians").isEmpty())
                .isTrue();
        var third = school.apply(Bundle.ofSmallSchool().zip());
        assertThat(count(third, "STUDENT")).isEqualTo("2 0 0 0");
        assertThat(school.admin
                        .get("/api/people/groups")
                        .entry("groups", "name", "7-Б")
                        .path("members")
                        .asInt())
                .isEqualTo(2);
    }
}
