package org.klassny.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class RecordedProcessTest {

    @TempDir
    private Path folder;

    private Process process;
    private RecordedProcess recorded;

    @BeforeEach
    void start() {
        process = new ChildProcess(List.of("sleep", "60"), folder, folder.resolve("sleep.log")).start();
        recorded = new RecordedProcess(folder.resolve("pid"));
        recorded.record(process.pid());
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void isKnownToWhoeverReadsTheFile() {
        assertThat(new RecordedProcess(folder.resolve("pid")).handle())
                .hasValueSatisfying(handle -> assertThat(handle.pid()).isEqualTo(process.pid()));
    }

    @Test
    void endsBySigterm() {
        assertThat(recorded.terminate(Duration.ofSeconds(10))).isTrue();
        assertThat(recorded.running()).isFalse();
        assertThat(folder.resolve("pid")).doesNotExist();
    }

    @Test
    void aPidThatBelongsToAnotherProcessNowIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("pid"), process.pid() + " 1 another-boot\n");
        assertThat(recorded.running()).isFalse();
        recorded.kill();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aHalfWrittenFileNamesNoProcess() throws IOException {
        Files.writeString(folder.resolve("pid"), "");
        assertThat(recorded.running()).isFalse();
        Files.writeString(folder.resolve("pid"), process.pid() + "\n");
        assertThat(recorded.running()).isFalse();
    }

    @Test
    void anEndedProcessDoesNotRun() throws InterruptedException {
        process.destroyForcibly().waitFor();
        assertThat(recorded.running()).isFalse();
    }
}
