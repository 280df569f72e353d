package org.klassny.teststack.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFilesTest {

    private static final String SCHEMA = "visit-noted.v1.schema.json";
    private static final String EXAMPLE = "visit-noted.v1.example.json";
    private static final String OLDER = "visit-noted.v1.example-older.json";

    @TempDir
    private Path services;

    private PlantedEvents planted;

    @BeforeEach
    void plant() throws IOException {
        planted = new PlantedEvents(services);
    }

    @Test
    void filesThatSayWhatTheRecordsSayPass() throws Throwable {
        var tests = planted.files().tests().toList();
        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("every file is an event's", "planted.visit-noted.v1", "planted.visit-noted.v2");
        for (var test : tests) {
            test.getExecutable().execute();
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                SCHEMA
                        + "| integer                | string                  | guests: the schema's type is \"string\", the record's integer",
                SCHEMA
                        + "| \"number\"             | \"integer\"             | weight: the schema's type is \"integer\"",
                SCHEMA + "| \"boolean\"            | \"string\"              | late: the schema's type is \"string\"",
                SCHEMA
                        + "| \"date\"               | \"date-time\"           | on: the schema's format is \"date-time\"",
                SCHEMA + "| \"date-time\"          | \"date\"                | noted: the schema's format is \"date\"",
                SCHEMA + "| 2[0-3]):[0-5][0-9]$    | .*)$                    | startsAt: the schema's pattern",
                SCHEMA
                        + "| \"LESSON\", \"CLUB\"   | \"LESSON\"              | kind: the schema allows [\"LESSON\"], the record [CLUB, LESSON]",
                SCHEMA + "| \"LESSON\", \"CLUB\"   | \"LESSON\", \"CLUB\", \"TRIP\" | kind: the schema allows",
                SCHEMA
                        + "| \"array\"              | \"string\"              | tags: the schema's type is \"string\", the record's array",
                SCHEMA
                        + "| \"remark\":            | \"remarks\":            | remark is in the record, but not in the schema",
                SCHEMA
                        + "| \"remark\":            | \"remarks\":            | remarks is in the schema, but the record has no such component",
                SCHEMA
                        + "| \"late\", \"tags\"]    | \"late\"]               | tags is not nullable in the record, but not required",
                SCHEMA
                        + "| \"tags\"]              | \"tags\", \"remark\"]   | remark is required by the schema, but nullable",
                SCHEMA
                        + "| \"type\": \"object\",  | \"type\": \"object\", \"additionalProperties\": false, | allows no further properties",
                SCHEMA
                        + "| \"type\": \"object\",  | \"type\": \"object\", \"unevaluatedProperties\": false, | allows no further properties",
                SCHEMA + "| \"type\": \"object\",  | \"type\": \"thing\",    | not JSON Schema 2020-12",
                SCHEMA + "| draft/2020-12          | draft/2019-09           | $schema is not",
                SCHEMA
                        + "| schemas/planted        | schemas/other           | $id is not https://klassny.org/schemas/planted.visit-noted.v1.schema.json",
                SCHEMA + "| \"Visit noted\"        | \"\"                    | no title or no description",
                SCHEMA + "| a yes or no            | ` `                     | late has no description",
                EXAMPLE + "| 2026-11-20\"          | 20.11.2026\"            | example.json: /on",
                EXAMPLE + "| \"guests\": 2         | \"guests\": \"2\"       | example.json: /guests",
                EXAMPLE + "| \"visitId\"           | \"id\"                  | required property 'visitId' not found",
                EXAMPLE
                        + "| \"guests\"            | \"unknown\": 1, \"guests\" | is written back otherwise, /unknown: approved 1, now nothing",
                EXAMPLE + "| LESSON                | TRIP                    | example.json: can't be read",
                EXAMPLE
                        + "| \"guests\": 2         | \"guests\": 2.0         | example.json: is written back otherwise, /guests",
                OLDER + "| \"weight\": 1.5,        | ``                      | example-older.json: can't be read",
            })
    void aWrongFileIsFoundOut(String file, String text, String by, String finding) throws IOException {
        planted.replace(file, text, by);
        assertThat(planted.files().findings(PlantedEvents.NAME)).anyMatch(found -> found.contains(finding));
    }

    @Test
    void anEventWithoutSchemaOrExampleIsFoundOut() throws IOException {
        Files.delete(planted.folder().resolve(SCHEMA));
        Files.delete(planted.folder().resolve(EXAMPLE));
        assertThat(planted.files().findings(PlantedEvents.NAME))
                .satisfiesExactly(
                        finding -> assertThat(finding).endsWith(SCHEMA + " is missing"),
                        finding -> assertThat(finding).endsWith(EXAMPLE + " is missing"));
    }

    @Test
    void aFileWithoutAnEventIsFoundOut() throws IOException {
        Files.writeString(planted.folder().resolve("visit-noted.v1.example-old er.json"), "{}");
        Files.writeString(planted.folder().resolve("visit-forgotten.v1.schema.json"), "{}");
        Files.writeString(planted.folder().resolve("README.md"), "read me");
        assertThat(planted.files().orphans()).hasSize(2).anyMatch(found -> found.contains("visit-forgotten"));
    }

    @Test
    void aVersionThatWasTakenOutOfTheCodeIsFoundOut() {
        var withoutFirst = Map.<String, Class<?>>of("planted.visit-noted.v2", PlantedEvents.VisitNotedAgain.class);
        assertThat(EventFiles.of(PlantedEvents.JSON, withoutFirst)
                        .in(planted.folder())
                        .orphans())
                .hasSize(3)
                .allMatch(found -> found.contains("visit-noted.v1"));
    }

    @Test
    void aFieldOfNoFlatTypeIsFoundOut() {
        record Nested(Map<String, String> visitId) {}
        var files = EventFiles.of(PlantedEvents.JSON, Map.of("planted.visit-noted.v2", Nested.class));
        assertThat(files.in(planted.folder()).findings("planted.visit-noted.v2"))
                .contains("visitId: java.util.Map<java.lang.String, java.lang.String> is no type of a flat event");
    }

    @Test
    void anAllowListServesAsWellAsAMap() {
        var names = Set.of("planted.visit-noted.v2");
        var files = EventFiles.of(PlantedEvents.JSON, names, name -> Optional.of(PlantedEvents.VisitNotedAgain.class));
        assertThat(files.in(planted.folder()).findings("planted.visit-noted.v2"))
                .isEmpty();
    }

    @Test
    void noEventsAndWrongNamesAreFoundOut() {
        assertThat(EventFiles.of(PlantedEvents.JSON, Map.of()).orphans()).isEqualTo(List.of("no events were given"));
        assertThatThrownBy(() -> planted.files().findings("VisitNoted"))
                .hasMessage("VisitNoted is not of the form <service>.<noun-participle>.v<number>");
    }

    @Test
    void theTestOfAnEventFailsByItsFindings() throws IOException {
        planted.replace(SCHEMA, "\"Visit noted\"", "\"\"");
        var test = planted.files().tests().toList().get(1);
        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no title");
    }
}
