package org.klassny.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Thursday: what people do with keys and fingers. */
@Klassny
@Order(4)
class InTheBrowserTest {

    private static final String ALGEBRA = "/pages/group-7b/subject-algebra/term-2026-2";
    private static final String SAVED = "Все изменения сохранены";

    @Test
    @Order(1)
    void theTeacherFillsAColumnByKeyboardAndTheDeputySeesItLive(LocalStack stack) {
        try (var chromium = new Chromium(stack.gateway())) {
            var deputy = chromium.desktop("deputy");
            deputy.navigate(ALGEBRA);
            assertThat(today(deputy, 0)).isVisible();

            var teacher = chromium.desktop("teacher");
            teacher.getByText("Алгебра · 7-Б").first().waitFor();
            Axe.assertClean(teacher);
            teacher.navigate(ALGEBRA);
            today(teacher, 0).click();
            // the key of н, whatever layout is on
            for (var key : new String[] {"5", "4", "3", "y"}) {
                teacher.keyboard().press(key);
            }

            assertThat(teacher.getByText(SAVED)).isVisible();
            assertThat(today(teacher, 0)).containsText("5");
            assertThat(today(teacher, 1)).containsText("4");
            assertThat(today(teacher, 2)).containsText("3");
            assertThat(today(teacher, 3)).containsText("Н");
            assertThat(today(deputy, 0)).containsText("5");
            assertThat(today(deputy, 3)).containsText("Н");
            Axe.assertClean(teacher);

            teacher.reload();
            assertThat(today(teacher, 1)).containsText("4");
        }
    }

    @Test
    @Order(2)
    void theGuardianReadsTheDiaryOnThePhone(LocalStack stack) {
        try (var chromium = new Chromium(stack.gateway())) {
            var guardian = chromium.phone("guardian");
            guardian.navigate("/diary?week=2026-11-19&child=" + Lessons.STUDENT);
            assertThat(guardian.getByText("Алгебра").first()).isVisible();
            assertThat(guardian.locator("[data-mark='4']").first()).isVisible();
            Axe.assertClean(guardian);
        }
    }

    @Test
    @Order(3)
    void everybodyHasAStartPageWithoutFaults(LocalStack stack) {
        try (var chromium = new Chromium(stack.gateway())) {
            for (var user : new String[] {"deputy", "admin", "auditor", "student", "homeroom"}) {
                var page = chromium.desktop(user);
                assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .isVisible();
                Axe.assertClean(page);
                page.context().close();
            }
        }
    }

    private static Locator today(Page page, int row) {
        return page.locator("td[data-row='" + row + "'][data-column~='today']");
    }
}
