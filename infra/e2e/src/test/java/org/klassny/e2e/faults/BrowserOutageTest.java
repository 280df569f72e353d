package org.klassny.e2e.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.klassny.e2e.Chromium;
import org.klassny.e2e.Klassny;
import org.klassny.e2e.LocalStack;

/** Thursday: what a teacher types while a server is down is kept in the browser and sent when it is back. */
@Klassny
@Tag("short-faults")
@Order(5)
class BrowserOutageTest {

    private static final String ALGEBRA = "/pages/group-7b/subject-algebra/term-2026-2";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    @Order(1)
    void theOpenPageSendsWhatWasTypedWhileTheJournalWasAway(LocalStack stack) {
        try (var chromium = new Chromium(stack.gateway())) {
            var teacher = opened(chromium.desktop("teacher"));
            Server.JOURNAL.kill(stack);
            type(teacher, 6, "5", "4");
            assertThat(teacher.getByText("2 записи ждут")).isVisible(PATIENTLY);
            start(stack);
            assertThat(teacher.getByText("Все изменения сохранены")).isVisible(PATIENTLY);
            assertShown(teacher);
            teacher.reload();
            assertShown(teacher);
        }
    }

    @Test
    @Order(2)
    void aPageThatWasClosedMeanwhileSendsItWhenItIsOpenedAgain(LocalStack stack) {
        try (var chromium = new Chromium(stack.gateway())) {
            var teacher = opened(chromium.desktop("teacher"));
            Server.GATEWAY.kill(stack);
            type(teacher, 8, "3", "5");
            assertThat(teacher.getByText("2 записи ждут")).isVisible(PATIENTLY);
            var window = teacher.context();
            teacher.close();
            start(stack);
            var again = opened(window.newPage());
            assertThat(again.getByText("Все изменения сохранены")).isVisible(PATIENTLY);
            assertThat(today(again, 8)).containsText("3");
            assertThat(today(again, 9)).containsText("5");

            var deputy = chromium.desktop("deputy");
            deputy.navigate(ALGEBRA);
            assertThat(today(deputy, 8)).containsText("3");
        }
    }

    private static Page opened(Page page) {
        page.navigate(ALGEBRA);
        assertThat(today(page, 0)).isVisible();
        return page;
    }

    private static void type(Page page, int row, String... keys) {
        today(page, row).click();
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void assertShown(Page page) {
        assertThat(today(page, 6)).containsText("5");
        assertThat(today(page, 7)).containsText("4");
    }

    private static void start(LocalStack stack) {
        var up = stack.up();
        assertThat(up.status()).as(up.output()).isZero();
    }

    private static Locator today(Page page, int row) {
        return page.locator("td[data-row='" + row + "'][data-column~='today']");
    }
}
