package org.klassny.demo.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klassny.demo.school.SchoolPlan.Child;

class FamilyListTest {

    private static final List<Child> CHILDREN = SchoolPlan.full().children().stream()
            .filter(child -> !Families.ofTheRealm(child))
            .toList();
    private static final List<List<String>> ROWS = new String(
                    new FamilyList(CHILDREN, LocalDate.of(2026, 9, 1)).content(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> List.of(line.split(";", -1)))
            .toList();

    @Test
    void hasARowForEachChildWithACellForEachColumn() {
        assertThat(ROWS).hasSize(CHILDREN.size() + 1);
        assertThat(ROWS).extracting(List::size).containsOnly(ROWS.getFirst().size());
    }

    /** A list without birth dates tells students apart by their names alone. */
    @Test
    void namesNobodyTwice() {
        assertThat(ROWS).extracting(row -> row.subList(1, 4)).doesNotHaveDuplicates();
    }

    @Test
    void saysConsentRefusalOrNothing() {
        assertThat(ROWS.subList(1, ROWS.size()))
                .extracting(row -> row.get(10))
                .contains("согласие", "отказ", "")
                .allMatch(decision -> List.of("согласие", "отказ", "").contains(decision));
        assertThat(ROWS.subList(1, ROWS.size()))
                .allMatch(row -> row.get(10).isEmpty() == row.get(11).isEmpty());
    }
}
