package org.klassny.teststack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.klassny.local.server.KafkaBroker;
import org.klassny.local.server.Ports;
import org.klassny.local.server.RecordedProcess;

@Timeout(60)
class RunFolderTest {

    @TempDir
    private Path parent;

    @Test
    void serversOfAKilledRunAreEnded() throws IOException {
        KafkaBroker orphan = brokerOfRun("1");
        Files.writeString(parent.resolve("1/owner"), "1 0 a boot long ago\n");
        RunFolder.open(parent);
        assertThat(orphan.running()).isFalse();
        assertThat(parent.resolve("1")).doesNotExist();
    }

    @Test
    void serversOfARunThatGoesOnAreLeftAlone() {
        KafkaBroker others = brokerOfRun("2");
        new RecordedProcess(parent.resolve("2/owner"))
                .record(ProcessHandle.current().pid());
        RunFolder.open(parent);
        assertThat(others.running()).isTrue();
        others.stop();
    }

    private KafkaBroker brokerOfRun(String name) {
        KafkaBroker broker = new KafkaBroker(parent.resolve(name).resolve("kafka"), Ports.free(), Ports.free());
        broker.start();
        return broker;
    }
}
