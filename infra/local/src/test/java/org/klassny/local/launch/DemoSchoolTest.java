package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSchoolTest {

    @TempDir
    private Path folder;

    @Test
    void isFullUnlessAnotherSizeIsNamed() {
        assertThat(demo(Map.of()).size()).isEqualTo("full");
        assertThat(demo(Map.of("KLASSNY_DEMO", "small")).size()).isEqualTo("small");
        assertThat(demo(Map.of("KLASSNY_DEMO", "none")).wanted()).isFalse();
    }

    @Test
    void refusesASizeThatThereIsNot() {
        assertThatThrownBy(() -> demo(Map.of("KLASSNY_DEMO", "huge")))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("full, small or none");
    }

    @Test
    void isEnteredOnce() throws IOException {
        DemoSchool demo = demo(Map.of());
        assertThat(demo.wanted()).isTrue();
        Files.createDirectories(data().home("demo"));
        Files.writeString(data().home("demo").resolve("entered"), "full\n");
        assertThat(demo.wanted()).isFalse();
    }

    private DemoSchool demo(Map<String, String> environment) {
        return DemoSchool.of(folder, data(), new Maven(folder, data()), environment);
    }

    private DataFolder data() {
        return DataFolder.of(folder);
    }
}
