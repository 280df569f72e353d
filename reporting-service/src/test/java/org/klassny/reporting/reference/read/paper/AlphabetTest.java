package org.klassny.reporting.reference.read.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void countsClassesAndPutsNamesInTheRussianOrder() {
        assertThat(Stream.of("Яшина", "10-А", "Ежов", "7-Б", "Ёлкин", "Жуков", "7-А")
                        .sorted(Alphabet.ORDER))
                .containsExactly("7-А", "7-Б", "10-А", "Ежов", "Ёлкин", "Жуков", "Яшина");
    }
}
