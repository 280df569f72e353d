package org.klassny.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadKeysTest {

    @Test
    void aKeyWithoutDefaultAtOnePlaceIsRequired() {
        ReadKeys keys = ReadKeys.in("""
                node: ${KLASSNY_NODE:${HOSTNAME:here}-${KLASSNY_PORT:0}}
                port: ${KLASSNY_PORT}
                """);
        assertThat(keys.required()).containsExactly("KLASSNY_PORT");
        assertThat(keys.all()).containsExactly("KLASSNY_NODE", "KLASSNY_PORT");
    }

    @Test
    void theKeysOfTheKitAreThoseOfEachServiceThatImportsIt() throws IOException {
        assertThat(ReadKeys.of("journal-service").required()).contains("KLASSNY_DB_URL", "KLASSNY_KAFKA");
    }
}
