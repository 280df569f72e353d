package org.klassny.teststack.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds for each event before there is code that writes it. */
class ContractFoldersTest {

    @TestFactory
    Stream<DynamicTest> theSchemaIsSoundAndItsExamplesAreValid() {
        return ContractFolders.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.name(), () -> {
                    var schema = EventSchema.read(event);
                    assertThat(schema.findings()).isEmpty();
                    assertThat(schema.findings(JsonFile.read(event.example()))).isEmpty();
                    for (var example : event.furtherExamples()) {
                        assertThat(schema.findings(JsonFile.read(example))).isEmpty();
                    }
                }));
    }

    @Test
    void noFileIsWithoutItsSchema() {
        var events = ContractFolders.events();
        assertThat(EventFile.list(ContractFolders.ROOT))
                .flatMap(ContractFolders::files)
                .filteredOn(file -> !file.getFileName().toString().equals("README.md"))
                .isNotEmpty()
                .allMatch(file -> events.stream().anyMatch(event -> event.owns(file)));
    }
}
