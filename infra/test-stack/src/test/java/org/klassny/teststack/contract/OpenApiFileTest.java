package org.klassny.teststack.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiFileTest {

    @TempDir
    private Path folder;

    private String running;

    @BeforeEach
    void describeAService() throws IOException {
        running = Files.readString(Path.of("src/test/resources/contract/api-docs.json"));
    }

    @Test
    void theApprovedFileDescribesTheServiceThatWroteIt() throws Exception {
        approve();
        assertThatCode(() -> file(false).describes(() -> running)).doesNotThrowAnyException();
    }

    @Test
    void theAddressOfTheServerAndTheOrderOfSetsDoNotCount() throws Exception {
        approve();
        running = running.replace("http://127.0.0.1:8083", "http://127.0.0.1:41234")
                .replace("[\"studentId\", \"value\"]", "[\"value\", \"studentId\"]");
        assertThatCode(() -> file(false).describes(() -> running)).doesNotThrowAnyException();
        assertThat(Files.readString(approved())).doesNotContain("127.0.0.1");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"put\"  | \"post\" | /paths/~1api~1lessons~1{lesson}~1marks/post: approved nothing, now {",
                "\"200\"  | \"204\"  | /paths/~1api~1lessons~1{lesson}~1marks/put/responses/200",
                "[\"studentId\", \"value\"] | [\"studentId\"] | /components/schemas/Mark/required/1: approved \"value\", now nothing",
                "\"2\", \"3\" | \"3\", \"2\" | /components/schemas/Mark/properties/value/enum/0: approved \"2\", now \"3\"",
                "64 | 65 | /components/schemas/Mark/properties/studentId/maxLength: approved 64, now 65",
            })
    void aServiceThatIsOtherThanItsFileFailsAtTheFirstDifference(String text, String by, String difference)
            throws Exception {
        approve();
        running = running.replace(text, by);
        assertThatThrownBy(() -> file(false).describes(() -> running))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs at " + difference);
    }

    @Test
    void aMissingFileFailsAndSaysTheCure() {
        assertThatThrownBy(() -> file(false).describes(() -> running))
                .hasMessageContaining("-Dapprove=openapi writes it");
    }

    @Test
    void theFileReadsFromTheHeadAndByName() throws Exception {
        approve();
        assertThat(Files.readString(approved()))
                .startsWith("openapi: 3.1.0\n")
                .containsSubsequence("info:", "paths:", "components:", "Mark:", "studentId:", "value:", "- \"2\"");
    }

    private void approve() throws Exception {
        file(true).describes(() -> running);
    }

    private OpenApiFile file(boolean approving) {
        return new OpenApiFile(approved(), approving);
    }

    private Path approved() {
        return folder.resolve("contracts/openapi.yml");
    }
}
