package org.klassny.reporting.reference.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void keepsTheLastRowOfEachKeyInItsPlace() {
        var rows = Columns.lastOfEach(List.of("a1", "b1", "a2"), row -> row.charAt(0));
        assertThat(rows.rows()).containsExactly("b1", "a2");
    }

    @Test
    void cutsWhereTheKindChanges() {
        assertThat(Columns.stretches(List.of("a1", "a2", "b1", "a3"), row -> row.charAt(0)))
                .containsExactly(List.of("a1", "a2"), List.of("b1"), List.of("a3"));
        assertThat(Columns.stretches(List.<String>of(), row -> row)).isEmpty();
    }

    @Test
    void leavesWhatIsAbsentNull() {
        assertThat(new Columns<>(List.of("", "x")).texts(row -> row.isEmpty() ? null : row))
                .containsExactly(null, "x");
    }
}
