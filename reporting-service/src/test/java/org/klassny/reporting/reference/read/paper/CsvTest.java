package org.klassny.reporting.reference.read.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Иванова Анна | Иванова Анна",
                "=1+1 | '=1+1",
                "+7 900 | '+7 900",
                "-2 | '-2",
                "@SUM(A1) | '@SUM(A1)",
                "`\tудар` | `'\tудар`",
                "=HYPERLINK(\"http://x\";\"y\") | \"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"",
                "a;b | \"a;b\"",
                "она сказала \"да\" | \"она сказала \"\"да\"\"\"",
                "`` | ``",
            })
    void writesNoTextAsAFormulaAndNoneAsTwoCells(String text, String written) {
        assertThat(Csv.quoted(text)).isEqualTo(written);
    }
}
