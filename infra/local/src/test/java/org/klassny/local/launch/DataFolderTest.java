package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path project;

    @Test
    void remembersThePortsOfTheLastStart() {
        DataFolder.of(project).keepPortBase(9_080);
        assertThat(DataFolder.of(project).portBase()).hasValue(9_080);
    }

    @Test
    void aWipeTakesDataAndSecretsAndLeavesBuiltPrograms() {
        DataFolder data = DataFolder.of(project);
        String secret = data.secret("journal");
        DataFolder.write(data.home("postgres").resolve("data/PG_VERSION"), "18\n");
        DataFolder.write(data.home("keycloak").resolve("dist/built"), "");
        data.wipe();
        assertThat(data.home("postgres")).doesNotExist();
        assertThat(data.home("keycloak").resolve("dist/built")).exists();
        assertThat(data.secret("journal")).isNotEqualTo(secret);
    }

    @Test
    void aSecondLauncherIsRefused() throws Exception {
        DataFolder data = DataFolder.of(project);
        try (Lock _ = Lock.of(data)) {
            Process second = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SecondLauncher.class.getName(),
                            project.toString())
                    .start();
            assertThat(new String(second.getInputStream().readAllBytes())).contains("is at work in this folder");
        }
        Lock.of(data).close();
    }

    @Test
    void aBaseThatIsNoNumberGivesOneLine() {
        DataFolder data = DataFolder.of(project);
        DataFolder.write(data.path().resolve("base"), "half");
        assertThatThrownBy(data::portBase)
                .isInstanceOf(LaunchFailed.class)
                .message()
                .hasLineCount(1);
    }

    static final class SecondLauncher {
        public static void main(String[] arguments) {
            try (Lock _ = Lock.of(DataFolder.of(Path.of(arguments[0])))) {
                System.out.print("the lock is free");
            } catch (LaunchFailed refused) {
                System.out.print(refused.getMessage());
            }
        }
    }
}
