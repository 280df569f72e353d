package org.klassny.teststack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.klassny.local.server.Ports;

@Timeout(60)
class EndOfRunTest {

    @Test
    void aRunThatEndsLeavesNeitherServersNorFiles(@TempDir Path module) throws Exception {
        Files.createDirectory(module.resolve("tmp"));
        Process run = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.io.tmpdir=" + module.resolve("tmp"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShortRun.class.getName())
                .directory(module.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String port = new String(run.getInputStream().readAllBytes());
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Ports.isFree(Integer.parseInt(port))).isTrue();
        assertThat(module.resolve("tmp/klassny-stack")).isEmptyDirectory();
    }

    static final class ShortRun {
        public static void main(String[] arguments) {
            System.out.print(Stack.kafka().bootstrap().split(":")[1]);
        }
    }
}
