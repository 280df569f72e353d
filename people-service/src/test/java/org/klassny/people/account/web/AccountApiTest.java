package org.klassny.people.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.teststack.Stack;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** Against a real Keycloak with the realm of the project; the only class of the module that starts one. */
@PeopleTest
class AccountApiTest {

    private static final String ACCOUNTS = "/api/people/accounts/";

    private final Api api;
    private final Session admin;

    AccountApiTest(@Autowired Api api) {
        this.api = api;
        this.admin = api.as("staff-admin", "ADMINISTRATOR");
    }

    /** Building it once and its first start take longer than a test may. */
    @BeforeAll
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    static void startKeycloak() {
        assertThat(Stack.keycloak().running()).isTrue();
    }

    @Test
    void opensAnAccountWithAPasswordThatHasToBeChanged() {
        TestSchool.staff(admin, "staff-open", "Новая", "Нора", "Учитель");
        var slip = admin.put(ACCOUNTS + "staff-open", """
                {"login": "nora", "roles": ["TEACHER", "DEPUTY"]}
                """);
        assertThat(slip.problem()).isEqualTo("200");
        assertThat(slip.at("/login").asString()).isEqualTo("nora");
        assertThat(slip.at("/oneTimePassword").asString()).matches("[a-z2-9]{12}");
        var nora = TestKeycloak.login("nora");
        assertThat(nora.getAttributes())
                .containsEntry("person_id", List.of("staff-open"))
                .containsEntry("school_id", List.of("school-1"));
        assertThat(nora.getRequiredActions()).contains("UPDATE_PASSWORD");
        assertThat(nora.getFirstName()).isNull();
        assertThat(TestKeycloak.rolesOf("nora")).contains("TEACHER", "DEPUTY");
        var listed = admin.get("/api/people/accounts").entry("accounts", "personId", "staff-open");
        assertThat(listed.path("state").asString()).isEqualTo("OPEN");
        assertThat(listed.path("roles").toString()).isEqualTo("[\"DEPUTY\",\"TEACHER\"]");
        var again = admin.put(ACCOUNTS + "staff-open", "{\"login\": \"nora\"}");
        assertThat(again.at("/oneTimePassword").asString("none")).isEqualTo("none");
    }

    @Test
    void takesOverALoginThatIsThisPersonsAlreadyAndKeepsItsPassword() {
        var demo = api.of("school-demo", "staff-demo-admin", "ADMINISTRATOR");
        demo.put("/api/people/school", "{\"name\": \"Демо\", \"timeZone\": \"Europe/Moscow\", \"seen\": 0}");
        TestSchool.staff(demo, "staff-demo-homeroom", "Небывалова", "Клара", "Учитель");
        var slip = demo.put(ACCOUNTS + "staff-demo-homeroom", "{\"login\": \"homeroom\"}");
        assertThat(slip.problem()).isEqualTo("200");
        assertThat(slip.body().has("oneTimePassword")
                        && !slip.at("/oneTimePassword").isNull())
                .isFalse();
        assertThat(demo.get("/api/people/staff")
                        .entry("staff", "staffId", "staff-demo-homeroom")
                        .path("roles")
                        .toString())
                .isEqualTo("[\"HOMEROOM_TEACHER\",\"TEACHER\"]");
        assertThat(TestKeycloak.login("homeroom").getRequiredActions()).isEmpty();
    }

    @Test
    void refusesALoginOfSomebodyElseAndASecondOneForThePerson() {
        TestSchool.staff(admin, "staff-second", "Вторая", "Вика", "Учитель");
        assertThat(admin.put(ACCOUNTS + "staff-second", "{\"login\": \"teacher\", \"roles\": [\"TEACHER\"]}")
                        .problem())
                .isEqualTo("409 login-taken /login");
        admin.put(ACCOUNTS + "staff-second", "{\"login\": \"vika\", \"roles\": [\"TEACHER\"]}");
        assertThat(admin.put(ACCOUNTS + "staff-second", "{\"login\": \"vika2\", \"roles\": [\"TEACHER\"]}")
                        .problem())
                .isEqualTo("409 account-exists /login");
    }

    @Test
    void aHomeroomTeacherOpensAccountsOfTheOwnClass() {
        TestSchool.student(admin, "student-account", "Логинов", "Лев", "class-7b");
        TestSchool.guardian(admin, "guardian-account", "Логинова", "Лада", "lada@example.org");
        TestSchool.child(admin, "guardian-account", "student-account", "MOTHER");
        var clara = api.as("staff-clara", "TEACHER", "HOMEROOM_TEACHER");
        assertThat(clara.put(ACCOUNTS + "student-account", "{\"login\": \"lev.loginov\"}")
                        .problem())
                .isEqualTo("200");
        assertThat(clara.put(ACCOUNTS + "guardian-account", "{\"login\": \"lada\"}")
                        .problem())
                .isEqualTo("200");
        assertThat(TestKeycloak.rolesOf("lada")).contains("GUARDIAN").doesNotContain("STUDENT", "TEACHER");
        assertThat(clara.put(ACCOUNTS + "student-vera", "{\"login\": \"vera\"}").problem())
                .isEqualTo("403 not-your-class");
        assertThat(clara.put(ACCOUNTS + "staff-ulyana", "{\"login\": \"ulyana\", \"roles\": [\"TEACHER\"]}")
                        .problem())
                .isEqualTo("403 role-missing");
        assertThat(clara.put(ACCOUNTS + "student-account", "{\"login\": \"lev.loginov\", \"roles\": [\"HEAD\"]}")
                        .problem())
                .isEqualTo("400 roles-misfit /roles");
        assertThat(clara.get("/api/people/accounts").problem()).isEqualTo("403 role-missing");
        assertThat(clara.get("/api/people/students")
                        .entry("students", "studentId", "student-account")
                        .path("hasAccount")
                        .asBoolean())
                .isTrue();
    }

    /** Catalogue, Roles: what homeroom teachers may do, a deputy may for every class. */
    @Test
    void aDeputyOpensAccountsOfEveryClassAndNoneOfStaff() {
        TestSchool.student(admin, "student-account-7a", "Входов", "Влас", "class-7a");
        TestSchool.guardian(admin, "guardian-account-7a", "Входова", "Варвара", "varvara@example.org");
        TestSchool.child(admin, "guardian-account-7a", "student-account-7a", "MOTHER");
        var deputy = api.as("staff-deputy", "DEPUTY");
        assertThat(deputy.put(ACCOUNTS + "student-account-7a", "{\"login\": \"vlas.vkhodov\"}")
                        .problem())
                .isEqualTo("200");
        assertThat(deputy.put(ACCOUNTS + "guardian-account-7a", "{\"login\": \"varvara\"}")
                        .problem())
                .isEqualTo("200");
        assertThat(deputy.post(ACCOUNTS + "student-account-7a/block", "").status())
                .isEqualTo(204);
        assertThat(deputy.post(ACCOUNTS + "student-account-7a/unblock", "").status())
                .isEqualTo(204);
        assertThat(deputy.post(ACCOUNTS + "guardian-account-7a/password", "").status())
                .isEqualTo(200);
        assertThat(deputy.put(ACCOUNTS + "staff-ulyana", "{\"login\": \"ulyana\", \"roles\": [\"HEAD\"]}")
                        .problem())
                .isEqualTo("403 role-missing");
        assertThat(deputy.put(ACCOUNTS + "student-account-7a/roles", "{\"roles\": [\"HEAD\"]}")
                        .problem())
                .isEqualTo("400 roles-misfit /roles");
        assertThat(deputy.get("/api/people/accounts").problem()).isEqualTo("403 role-missing");
        assertThat(api.of("school-2", "staff-other", "DEPUTY")
                        .post(ACCOUNTS + "student-account-7a/block", "")
                        .problem())
                .isEqualTo("404 unknown-person");
    }

    /** Catalogue, Roles: the head reads everything. */
    @Test
    void theHeadReadsTheAccountsOfTheOwnSchoolAndChangesNone() {
        TestSchool.staff(admin, "staff-read", "Читаемая", "Чулпан", "Учитель");
        admin.put(ACCOUNTS + "staff-read", "{\"login\": \"chulpan\", \"roles\": [\"TEACHER\"]}");
        var head = api.as("staff-head", "HEAD");
        assertThat(head.get("/api/people/accounts")
                        .entry("accounts", "personId", "staff-read")
                        .path("login")
                        .asString())
                .isEqualTo("chulpan");
        assertThat(head.post(ACCOUNTS + "staff-read/block", "").problem()).isEqualTo("403 role-missing");
        assertThat(head.put(ACCOUNTS + "staff-read/roles", "{\"roles\": [\"HEAD\"]}")
                        .problem())
                .isEqualTo("403 role-missing");
        assertThat(api.of("school-2", "staff-other", "HEAD")
                        .get("/api/people/accounts")
                        .at("/accounts")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void blocksResetsAndChangesRoles() {
        TestSchool.staff(admin, "staff-change", "Сменная", "Софья", "Учитель");
        admin.put(ACCOUNTS + "staff-change", "{\"login\": \"sofya\", \"roles\": [\"TEACHER\"]}");
        assertThat(admin.post(ACCOUNTS + "staff-change/block", "").status()).isEqualTo(204);
        assertThat(TestKeycloak.login("sofya").isEnabled()).isFalse();
        assertThat(admin.get("/api/people/accounts")
                        .entry("accounts", "personId", "staff-change")
                        .path("state")
                        .asString())
                .isEqualTo("BLOCKED");
        assertThat(admin.post(ACCOUNTS + "staff-change/unblock", "").status()).isEqualTo(204);
        assertThat(TestKeycloak.login("sofya").isEnabled()).isTrue();
        var slip = admin.post(ACCOUNTS + "staff-change/password", "");
        assertThat(slip.at("/oneTimePassword").asString()).hasSize(12);
        assertThat(admin.put(ACCOUNTS + "staff-change/roles", "{\"roles\": [\"METHODIST\"]}")
                        .status())
                .isEqualTo(204);
        assertThat(TestKeycloak.rolesOf("sofya")).contains("METHODIST").doesNotContain("TEACHER");
        assertThat(TestKeycloak.login("sofya").getAttributes()).containsEntry("person_id", List.of("staff-change"));
    }

    @Test
    void refusesWhatIsNotThereOrNotOfTheSchool() {
        assertThat(admin.put(ACCOUNTS + "staff-nobody", "{\"login\": \"nobody\"}")
                        .problem())
                .isEqualTo("404 unknown-person");
        assertThat(admin.put(ACCOUNTS + "student-other", "{\"login\": \"other\"}")
                        .problem())
                .isEqualTo("404 unknown-person");
        assertThat(admin.post(ACCOUNTS + "staff-ulyana/block", "").problem()).isEqualTo("404 unknown-account");
        assertThat(admin.put(ACCOUNTS + "staff-ulyana", "{\"login\": \"Ульяна\"}")
                        .problem())
                .isEqualTo("400 invalid-request /login");
        assertThat(admin.put(ACCOUNTS + "staff-ulyana", "{\"login\": \"free.login\"}")
                        .problem())
                .isEqualTo("400 roles-misfit /roles");
        assertThat(api.as("staff-ulyana", "TEACHER", "METHODIST")
                        .put(ACCOUNTS + "student-anna", "{\"login\": \"anna\"}")
                        .problem())
                .isEqualTo("403 role-missing");
    }

    @Test
    void theRealmSendsALoginBackToTheDeploymentsOwnCallbackOnly() {
        assertThat(TestKeycloak.loginFor("https://school.example/login/oauth2/code/klassny"))
                .isEqualTo(200);
        for (var elsewhere : new String[] {
            "http://127.0.0.1/login/oauth2/code/klassny",
            "http://127.0.0.1:8080/login/oauth2/code/klassny",
            "https://school.example/login/oauth2/code/other",
            "https://school.example/",
            "https://school.example.evil.example/login/oauth2/code/klassny"
        }) {
            assertThat(TestKeycloak.loginFor(elsewhere)).as(elsewhere).isEqualTo(400);
        }
        assertThat(TestKeycloak.logoutFor("https://school.example/")).isEqualTo(302);
        assertThat(TestKeycloak.logoutFor("http://127.0.0.1/")).isEqualTo(400);
    }

    @Test
    void theRealmOfTheLauncherSendsALoginBackToAnyPortOfThisHost() {
        TestKeycloak.withCallbacksAt("http://127.0.0.1", () -> {
            assertThat(TestKeycloak.loginFor("http://127.0.0.1:9080/login/oauth2/code/klassny"))
                    .isEqualTo(200);
            assertThat(TestKeycloak.logoutFor("http://127.0.0.1:9080/")).isEqualTo(302);
            assertThat(TestKeycloak.loginFor("http://127.0.0.1.evil.example/login/oauth2/code/klassny"))
                    .isEqualTo(400);
        });
    }

    @Test
    void theRealmLetsNotificationServiceInAsAService() {
        var token = TestKeycloak.tokenOfClient("klassny-notification");
        assertThat(token)
                .containsAllEntriesOf(Map.of("person_id", "service-notification", "school_id", "every"))
                .containsKeys("sub", "sid");
        assertThat(token.get("realm_access").toString()).contains("NOTICES");
    }
}
