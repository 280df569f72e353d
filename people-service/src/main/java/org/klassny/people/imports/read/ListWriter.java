package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Register.Document;
import org.klassny.people.imports.read.Register.Somebody;
import org.klassny.people.reference.read.Known.Thing;

/** The school's own list, as {@link ListReader} reads it: those who are in a class. */
public final class ListWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Map<String, String> KINSHIPS =
            Map.of("MOTHER", "мать", "FATHER", "отец", "GUARDIAN", "опекун", "OTHER", "иное");
    private static final Map<String, String> DECISIONS = Map.of("GIVEN", "согласие", "REFUSED", "отказ");

    private ListWriter() {}

    /** What a list can be written as. */
    public enum Format {
        CSV,
        XLSX
    }

    /** One row that shows what is meant, with names that nobody has. */
    public static byte[] template(Format format) {
        var example = new ArrayList<@Nullable String>(
                List.of("7-Б", "Примеров", "Пример", "Примерович", "17.05.2013", "01.09.2026"));
        example.addAll(List.of("мать", "Примерова", "Примера", "Примеровна", "primer@example.org", "+7 900 000-00-00"));
        example.addAll(List.of("согласие", "01.09.2026", "1-с"));
        while (example.size() < ListColumns.all(ListColumns.OFFERED).size()) {
            example.add(null);
        }
        return write(format, ListColumns.all(ListColumns.OFFERED), List.of(example));
    }

    public static byte[] write(Register register, Format format) {
        var guardians = guardians(register);
        var most = guardians.values().stream().mapToInt(List::size).max().orElse(0);
        var offered = Math.clamp(most, ListColumns.OFFERED, ListColumns.GUARDIANS);
        var documents = register.consents().values().stream().collect(Collectors.groupingBy(Document::studentId));
        var rows = register.persons().values().stream()
                .filter(person -> person.kind() == Thing.STUDENT && isIn(register, person))
                .sorted(Comparator.<Somebody>comparingInt(person -> level(register, person))
                        .thenComparing(person -> className(register, person))
                        .thenComparing(person -> ListReader.plain(person.card().name()))
                        .thenComparing(Somebody::id))
                .map(person -> row(
                        register,
                        person,
                        guardians.getOrDefault(person.id(), List.of()),
                        documents.getOrDefault(person.id(), List.of()),
                        offered))
                .toList();
        return write(format, ListColumns.all(offered), rows);
    }

    private static byte[] write(Format format, List<String> header, List<? extends List<@Nullable String>> rows) {
        return switch (format) {
            case CSV -> CsvText.forSpreadsheets(header, rows);
            case XLSX -> XlsxSheet.write("Обучающиеся", header, rows);
        };
    }

    private record Relative(Somebody person, String kinship) {}

    private static Map<String, List<Relative>> guardians(Register register) {
        var guardians = new HashMap<String, List<Relative>>();
        register.kinships().forEach((guardian, children) -> {
            var person = register.persons().get(guardian);
            if (person != null) {
                children.forEach((child, kinship) ->
                        guardians.computeIfAbsent(child, _ -> new ArrayList<>()).add(new Relative(person, kinship)));
            }
        });
        guardians
                .values()
                .forEach(some -> some.sort(Comparator.comparing((Relative one) -> one.kinship())
                        .reversed()
                        .thenComparing(one -> one.person().id())));
        return guardians;
    }

    private static List<@Nullable String> row(
            Register register, Somebody student, List<Relative> guardians, List<Document> documents, int offered) {
        var standing = register.enrollments().get(student.id());
        var name = student.card().name();
        var row = new ArrayList<@Nullable String>();
        row.add(className(register, student));
        row.add(name.surname());
        row.add(name.given());
        row.add(name.patronymic());
        row.add(date(student.card().birthDate()));
        row.add(date(standing == null ? null : standing.from()));
        guardians.stream().limit(offered).forEach(one -> {
            var card = one.person().card();
            row.add(KINSHIPS.get(one.kinship()));
            row.add(card.name().surname());
            row.add(card.name().given());
            row.add(card.name().patronymic());
            row.add(card.email());
            row.add(card.phone());
            row.addAll(signed(documents, one.person().id()));
        });
        while (row.size() < ListColumns.all(offered).size() - ListColumns.OF_OWN_CONSENT.size()) {
            row.add(null);
        }
        row.addAll(signed(documents, student.id()));
        return row;
    }

    /** What somebody decided last about the student's data; what was withdrawn since is not said again. */
    private static List<@Nullable String> signed(List<Document> documents, String by) {
        var last = documents.stream()
                .filter(one -> one.givenById().equals(by))
                .reduce((_, later) -> later)
                .filter(one -> one.withdrawnOn() == null);
        return Arrays.asList(
                last.map(one -> DECISIONS.get(one.decision())).orElse(null),
                last.map(one -> date(one.date())).orElse(null),
                last.map(Document::number).orElse(null));
    }

    private static boolean isIn(Register register, Somebody student) {
        var standing = register.enrollments().get(student.id());
        return standing != null && !Roster.over(false, standing.until(), register.today());
    }

    private static int level(Register register, Somebody student) {
        var standing = register.enrollments().get(student.id());
        var found = standing == null ? null : register.classes().get(standing.classId());
        return found == null ? 0 : found.gradeLevel();
    }

    private static String className(Register register, Somebody student) {
        var standing = register.enrollments().get(student.id());
        var found = standing == null ? null : register.classes().get(standing.classId());
        return found == null ? "" : found.name();
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : DATE.format(date);
    }
}
