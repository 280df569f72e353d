package org.klassny.demo.school;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.klassny.demo.school.SchoolPlan.Child;

/** The list of students with guardians and consents that the office keeps, in the columns of the template. */
record FamilyList(List<Child> children, LocalDate from) {

    private static final List<String> COLUMNS = List.of(
            "Класс",
            "Фамилия",
            "Имя",
            "Отчество",
            "Дата зачисления",
            "Кем приходится 1",
            "Фамилия представителя 1",
            "Имя представителя 1",
            "Отчество представителя 1",
            "Эл. почта представителя 1",
            "Согласие представителя 1",
            "Дата согласия представителя 1",
            "Номер согласия представителя 1");
    private static final Map<String, String> DECISIONS = Map.of("GIVEN", "согласие", "REFUSED", "отказ");

    static String address(Child child) {
        return child.guardian() + "@mail.example";
    }

    /** CSV; no name of the demo school needs quotes. */
    byte[] content() {
        var rows = new ArrayList<String>();
        rows.add(String.join(";", COLUMNS));
        children.stream()
                .sorted(Comparator.comparing(child -> child.schoolClass().id()))
                .map(this::row)
                .forEach(rows::add);
        return String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    }

    private String row(Child child) {
        var cells = new ArrayList<>(List.of(
                child.schoolClass().name(),
                child.name().surname(),
                child.name().given(),
                child.name().patronymic(),
                from.toString(),
                child.mother() ? "мать" : "отец",
                child.guardianName().surname(),
                child.guardianName().given(),
                child.guardianName().patronymic(),
                address(child)));
        cells.addAll(
                child.consent() == null
                        ? List.of("", "", "")
                        : List.of(
                                Objects.requireNonNull(DECISIONS.get(child.consent())),
                                from.toString(),
                                child.schoolClass().name() + "/" + (child.place() + 1)));
        return String.join(";", cells);
    }
}
