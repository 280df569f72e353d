package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klassny.local.server.Ports;

class PreconditionsTest {

    @TempDir
    private Path project;

    private final PortPlan ports = new PortPlan(freeBase());

    @Test
    void aTakenPortIsNamedWithItsHolderAndTheCure() throws IOException {
        try (ServerSocket _ = listen(ports.kafka())) {
            assertThatThrownBy(() -> conditions().requirePorts(Set.of()))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining("Port " + ports.kafka() + " (Kafka) is taken by process "
                            + ProcessHandle.current().pid() + " (java)")
                    .hasMessageContaining("make up KLASSNY_PORT_BASE=" + (ports.base() + 1_000))
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void thePortOfAServiceThatAnIdeRunsMayBeTaken() throws IOException {
        try (ServerSocket _ = listen(ports.of(Service.JOURNAL))) {
            assertThatCode(() -> conditions().requirePorts(Set.of(Service.JOURNAL)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aMissingToolIsNamedWithItsPackage() {
        assertThatThrownBy(() -> Preconditions.requireTool("klassny-tool-that-is-not", "some-package"))
                .hasMessage("klassny-tool-that-is-not is missing. Install it: sudo apt-get install -y some-package");
    }

    private Preconditions conditions() {
        return new Preconditions(new LocalStack(project, ports));
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    private static int freeBase() {
        while (true) {
            int base = Ports.free();
            if (new PortPlan(base).all().keySet().stream().allMatch(Ports::isFree)) {
                return base;
            }
        }
    }
}
