package org.klassny.notification.delivery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.klassny.notification.delivery.read.Deliveries.Attempt;
import org.klassny.notification.delivery.read.LetterItems.Item;
import org.klassny.notification.delivery.read.LetterItems.Term;
import org.klassny.notification.reference.read.RecipientLookup.PersonName;
import org.klassny.notification.reference.read.RecipientLookup.Recipient;
import org.klassny.notification.settings.events.NoticeKind;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class LetterWriterTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final LetterWriter writer = new LetterWriter(templates(), "https://school.example");

    @Test
    void writesTheWholeLetterAsItIsApproved() throws IOException {
        var letter = write(
                "Мария",
                item(NoticeKind.CORRECTION, NoticeKind.MARK, "4", "3", "Алгебра"),
                item(NoticeKind.CORRECTION, NoticeKind.MARK, null, "2", "Алгебра"),
                item(NoticeKind.CORRECTION, NoticeKind.ABSENCE, "EXCUSED", "ABSENT", "Физика"),
                item(NoticeKind.TIMETABLE, NoticeKind.TIMETABLE, "CANCELLED", null, "Биология"),
                item(NoticeKind.TIMETABLE, NoticeKind.TIMETABLE, "2026-11-24 3 10:00", "2026-11-20 2 09:00", "Химия"),
                item(NoticeKind.TIMETABLE, NoticeKind.TIMETABLE, "SUBSTITUTED staff-1", null, "История"),
                item(NoticeKind.ABSENCE, NoticeKind.ABSENCE, "LATE 10", null, "Русский язык"),
                item(NoticeKind.MARK, NoticeKind.MARK, "5", null, "Литература"),
                item(NoticeKind.HOMEWORK, NoticeKind.HOMEWORK, "2026-11-23 1", null, "Алгебра"),
                new Item(
                        NoticeKind.TERM_MARK,
                        NoticeKind.TERM_MARK,
                        "4",
                        null,
                        null,
                        "Геометрия",
                        null,
                        null,
                        new Term(null, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 27))));
        assertThat(letter.text()).isEqualTo(approved());
        assertThat(letter.html().replaceAll("<[^>]+>", " ")).contains("исправлено: было 3, стало 4");
    }

    @Test
    void escapesWhatANameMayHold() {
        var letter = write("<b>Мария</b>", item(NoticeKind.MARK, NoticeKind.MARK, "5", null, "<i>Труд</i>"));
        assertThat(letter.html()).doesNotContain("<b>Мария", "<i>Труд").contains("&lt;b&gt;Мария");
        assertThat(letter.text()).contains("<b>Мария</b>", "<i>Труд</i>");
    }

    private Letter write(String name, Item... items) {
        return writer.write(
                new Attempt("delivery-1", "school-1", "guardian-1", "student-1", List.of("MARK"), 1),
                new Recipient(
                        "guardian-1",
                        "student-1",
                        new PersonName("Петрова", name, "Ивановна"),
                        "Паша",
                        "mama@example.org",
                        true),
                List.of(items),
                FRIDAY);
    }

    private static Item item(
            NoticeKind kind, NoticeKind about, @Nullable String value, @Nullable String was, String subject) {
        return new Item(kind, about, value, was, "ORAL_ANSWER", subject, FRIDAY, 2, null);
    }

    private static String approved() throws IOException {
        return Files.readString(Path.of("src/test/resources/letter.approved.txt"));
    }

    private static SpringTemplateEngine templates() {
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
