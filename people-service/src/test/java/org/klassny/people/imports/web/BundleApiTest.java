package org.klassny.people.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.people.imports.web.Importing.count;
import static org.klassny.people.imports.web.Importing.faults;
import static org.klassny.people.imports.web.Importing.notes;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

/** Bundles as other systems really send them: of those who leave, of last year's classes, with columns of their own. */
@PeopleTest
class BundleApiTest {

    private static final String USERS = "sourcedId,status,givenName,familyName\n";
    private static final String ROLES = "sourcedId,status,userSourcedId,roleType,role\n";
    private static final String CLASSES = "sourcedId,status,title,classType\n";
    private static final String ENROLLMENTS = "sourcedId,status,classSourcedId,userSourcedId,role\n";

    private final Importing school;

    BundleApiTest(@Autowired Api api) {
        this.school = new Importing(api);
    }

    @Test
    void whoLeavesIsTakenWithTheRoleOrWithoutIt() {
        school.apply(Bundle.ofSmallSchool().zip());
        var delta = Bundle.of("1.2")
                .with(
                        "users.csv",
                        USERS + "u-boris,tobedeleted,Борис,Ёлкин\nu-olga,tobedeleted,,\nu-clara,tobedeleted,,\n"
                                + "u-nobody,tobedeleted,,\n")
                .with("roles.csv", ROLES + "r2,tobedeleted,u-boris,primary,student\nr3,tobedeleted,u-olga,,\n");
        var applied = school.apply(delta.zip());
        assertThat(count(applied, "ENROLLMENT")).isEqualTo("0 0 1 0");
        assertThat(count(applied, "KINSHIP")).isEqualTo("0 0 1 0");
        assertThat(notes(applied)).containsExactly("users.csv 4 status NOT_TAKEN", "users.csv 5 status NOT_TAKEN");
        assertThat(school.admin.get("/api/people/students").values("students", "until"))
                .containsExactly("2026-11-19", "");
        school.undo(applied.at("/importId").asString());
        assertThat(school.admin.get("/api/people/students").values("students", "until"))
                .containsExactly("", "");
    }

    @Test
    void whoLeavesStaysInNoPlaceThatTheBundleStillNames() {
        school.apply(Bundle.ofSmallSchool().zip());
        var delta = Bundle.of("1.2")
                .with("users.csv", USERS + "u-anna,tobedeleted,,\nu-new,tobedeleted,,\nu-clara,tobedeleted,,\n")
                .with(
                        "enrollments.csv",
                        ENROLLMENTS + "n1,active,c7b,u-anna,student\nn4,active,e7b,u-anna,student\n"
                                + "n8,active,c7b,u-new,student\nn3,active,c7b,u-clara,teacher\n");
        var applied = school.apply(delta.zip());
        assertThat(count(applied, "ENROLLMENT")).isEqualTo("0 0 1 0");
        assertThat(count(applied, "MEMBERSHIP")).isEqualTo("0 0 1 0");
    }

    @Test
    void whoIsThereNeedsARoleStill() {
        var bundle = Bundle.ofSmallSchool().replacing("roles.csv", "r2,,,u-boris", "r2,tobedeleted,,u-boris");
        assertThat(faults(school.preview(bundle.zip()))).contains("users.csv 3 role MISSING_VALUE");
    }

    @Test
    void aDeletedClassOfWhichNothingIsKnownIsPassedOver() {
        var deleted = "c-old,tobedeleted,8-Б,homeroom\ne-old,tobedeleted,Физика 8-Б,scheduled\n";
        var applied = school.apply(Bundle.ofSmallSchool()
                .with("classes.csv", CLASSES + "c7b,,7-Б,homeroom\ne7b,,Английский 7-Б,scheduled\n" + deleted)
                .with(
                        "enrollments.csv",
                        ENROLLMENTS + "n1,,c7b,u-anna,student\nn2,,c7b,u-boris,student\nn4,,e7b,u-anna,student\n"
                                + "o1,tobedeleted,c-old,u-anna,student\no2,tobedeleted,e-old,u-gone,student\n"
                                + "o3,active,e-old,u-clara,teacher\no4,active,c-old,u-gone,student\n")
                .zip());
        assertThat(count(applied, "ENROLLMENT")).isEqualTo("2 0 0 0");
        assertThat(notes(applied))
                .containsExactlyInAnyOrder(
                        "classes.csv 4 status NOT_TAKEN",
                        "classes.csv 5 status NOT_TAKEN",
                        "enrollments.csv 5 classSourcedId NOT_TAKEN",
                        "enrollments.csv 6 classSourcedId NOT_TAKEN",
                        "enrollments.csv 7 classSourcedId NOT_TAKEN",
                        "enrollments.csv 8 classSourcedId NOT_TAKEN");
        var unknown = Bundle.of("1.2").with("enrollments.csv", ENROLLMENTS + "o5,active,c-none,u-anna,student\n");
        assertThat(faults(school.preview(unknown.zip())))
                .containsExactly("enrollments.csv 2 classSourcedId UNKNOWN_REFERENCE");
    }

    @Test
    void aHeaderTwiceIsAFaultOnlyWhereTheColumnIsRead() {
        var bundle = Bundle.ofSmallSchool().replacing("users.csv", "shoeSize", "username");
        assertThat(faults(school.preview(bundle.zip()))).isEmpty();
        var read = Bundle.ofSmallSchool().replacing("users.csv", "shoeSize", "middleName");
        assertThat(faults(school.preview(read.zip()))).containsExactly("users.csv 1 middleName TWICE_THE_COLUMN");
        var kept = Bundle.ofSmallSchool().replacing("users.csv", "shoeSize", "metadata.snils");
        assertThat(faults(school.preview(kept.zip()))).containsExactly("users.csv 1 metadata.snils TWICE_THE_COLUMN");
        var list = "Класс;Фамилия;Имя;Примечание;Примечание\n7-Б;Ягодкина;Анна;;да\n".getBytes(StandardCharsets.UTF_8);
        assertThat(faults(school.preview(list))).isEmpty();
    }

    @Test
    void rolesOfStaffAndWhoHasDepartedGoOutAsTheyCame(@Autowired Api api) {
        school.apply(Bundle.ofSmallSchool()
                .replacing(
                        "users.csv",
                        "u-clara,,,true",
                        "u-head,,,true,head,,Вера,Директорова,,,,,,,,,,\n"
                                + "u-vera,,,true,vera,,Вера,Рощина,,,,,,,,,,\n"
                                + "u-aide,,,true,aide,,Глеб,Помощников,,,,,,,,,,\nu-clara,,,true")
                .replacing(
                        "roles.csv",
                        "r4,",
                        "r7,,,u-vera,primary,student,,,org-1\nr5,,,u-head,primary,principal,,,org-1\nr6,,,u-aide,primary,aide,,,org-1\nr4,")
                .replacing("enrollments.csv", "n3,", "n9,,,c7b,org-1,u-vera,student,,2026-09-01,\nn3,")
                .zip());
        school.apply(Bundle.of("1.2")
                .with("users.csv", USERS + "u-vera,tobedeleted,,\n")
                .zip());
        var zip = school.admin.download("/api/people/exports/oneroster").bytes();
        var first = Bundle.unzip(zip);
        assertThat(first.get("roles.csv"))
                .contains("u-head,primary,principal", "u-aide,primary,aide", "u-clara,primary,teacher");
        assertThat(first.get("users.csv")).contains("u-anna,,,true,u-anna,,Анна,Ягодкина,Игоревна,,,,,u-olga,07");
        assertThat(first.get("users.csv")).contains("u-vera,,,false,u-vera,,Вера,Рощина,,,,,,,,");
        var other = new Importing(api);
        other.apply(zip);
        var second = Bundle.unzip(
                other.admin.download("/api/people/exports/oneroster").bytes());
        for (var file : first.keySet()) {
            if (!file.equals("orgs.csv")) {
                assertThat(second.get(file)).as(file).isEqualTo(first.get(file));
            }
        }
    }
}
