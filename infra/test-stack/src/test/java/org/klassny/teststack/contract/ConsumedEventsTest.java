package org.klassny.teststack.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumedEventsTest {

    @TempDir
    private Path services;

    private PlantedEvents planted;

    @BeforeEach
    void plant() throws IOException {
        planted = new PlantedEvents(services);
    }

    enum FewerKinds {
        LESSON
    }

    enum MoreKinds {
        LESSON,
        CLUB,
        TRIP
    }

    record Reads(String visitId, MoreKinds kind, @Nullable String remark) {}

    record ReadsAnUnknownField(String visitId, String room) {}

    record ReadsAnotherType(int visitId) {}

    record RequiresWhatMayBeAbsent(String remark) {}

    record KnowsFewerKinds(FewerKinds kind) {}

    @Test
    void aCopyOfTheFieldsThatAreReadPasses() {
        assertThat(findings(Reads.class)).isEmpty();
    }

    @Test
    void aFieldThatNobodyPromisesIsFoundOut() {
        assertThat(findings(ReadsAnUnknownField.class)).contains("room is in the record, but not in the schema");
    }

    @Test
    void anotherTypeIsFoundOut() {
        assertThat(findings(ReadsAnotherType.class))
                .contains("visitId: the schema's type is \"string\", the record's integer")
                .anyMatch(found -> found.contains("visit-noted.v1.example.json can't be read"));
    }

    @Test
    void relyingOnAnOptionalFieldIsFoundOut() {
        assertThat(findings(RequiresWhatMayBeAbsent.class))
                .containsExactly("remark is not nullable in the record, but not required by the schema");
    }

    @Test
    void aValueThatTheCopyDoesNotKnowIsFoundOut() {
        assertThat(findings(KnowsFewerKinds.class))
                .contains("kind: the schema allows [\"LESSON\",\"CLUB\"], the record [LESSON]")
                .anyMatch(found -> found.contains("example-older.json can't be read"));
    }

    @Test
    void anEventThatNobodyWritesIsFoundOut() {
        var events = ConsumedEvents.of(PlantedEvents.JSON, Map.of("absent.visit-noted.v1", Reads.class));
        assertThat(events.among(planted.services()).findings("absent.visit-noted.v1"))
                .singleElement()
                .asString()
                .endsWith("nobody promises this event");
    }

    @Test
    void theTestOfAnEventFailsByItsFindings() {
        var test = consumed(ReadsAnUnknownField.class).tests().findFirst().orElseThrow();
        assertThat(test.getDisplayName()).isEqualTo(PlantedEvents.NAME);
        assertThatThrownBy(() -> test.getExecutable().execute()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ConsumedEvents.of(PlantedEvents.JSON, Map.of()).tests())
                .hasMessage("no events were given");
    }

    private List<String> findings(Class<?> copy) {
        return consumed(copy).findings(PlantedEvents.NAME);
    }

    private ConsumedEvents consumed(Class<?> copy) {
        return ConsumedEvents.of(PlantedEvents.JSON, Map.of(PlantedEvents.NAME, copy))
                .among(planted.services());
    }
}
