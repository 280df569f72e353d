package org.klassny.notification.delivery.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.klassny.notification.delivery.read.Deliveries.Attempt;
import org.klassny.notification.delivery.read.LetterItems.Item;
import org.klassny.notification.reference.read.RecipientLookup.PersonName;
import org.klassny.notification.reference.read.RecipientLookup.Recipient;
import org.klassny.notification.settings.events.NoticeKind;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a letter out of what there is to tell, as text and as a page. */
public final class LetterWriter {

    private final LetterPhrases phrases = new LetterPhrases();
    private final ITemplateEngine templates;
    private final String origin;

    /** {@code origin} is the address of the register in a browser. */
    public LetterWriter(ITemplateEngine templates, String origin) {
        this.templates = templates;
        this.origin = origin;
    }

    /** A heading with its lines; both templates read it. */
    public record Section(String title, List<Line> lines) {}

    /** Detail is the kind of work, or empty; a short value is shown as a mark is. */
    public record Line(String subject, String when, String news, String detail, boolean mark) {}

    public Letter write(Attempt attempt, Recipient to, List<Item> items, LocalDate today) {
        var settings = origin + "/notices";
        var context = new Context(Locale.of("ru"));
        context.setVariable("title", to.studentGiven());
        context.setVariable("greeting", phrases.say("greeting", courteous(to.guardianName())));
        context.setVariable("sections", sections(items));
        context.setVariable("diary", origin + "/diary?child=" + attempt.student());
        context.setVariable("settings", settings);
        return new Letter(
                attempt.id(),
                Objects.requireNonNull(to.email(), "a letter without an address"),
                subject(items, to.studentGiven(), today),
                templates.process("letter.txt", context),
                templates.process("letter.html", context),
                settings);
    }

    private String subject(List<Item> items, String child, LocalDate today) {
        var kinds = items.stream().map(Item::kind).distinct().toList();
        var one = kinds.size() == 1 ? kinds.getFirst() : null;
        return one == NoticeKind.CORRECTION || one == NoticeKind.TIMETABLE
                ? phrases.say("title." + one, child)
                : phrases.say("title", phrases.day(today), child);
    }

    private List<Section> sections(List<Item> items) {
        return Arrays.stream(NoticeKind.values())
                .map(kind -> new Section(
                        phrases.section(kind),
                        items.stream()
                                .filter(item -> item.kind() == kind)
                                .map(this::line)
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Line line(Item item) {
        var mark = item.kind() == NoticeKind.MARK || item.kind() == NoticeKind.TERM_MARK;
        return new Line(phrases.subject(item), phrases.when(item), phrases.news(item), phrases.workType(item), mark);
    }

    /** In Russian a person is addressed by the first name and the father's. */
    private static String courteous(PersonName name) {
        return name.patronymic() == null ? name.given() : name.given() + " " + name.patronymic();
    }
}
