package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarsTest {

    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

    @TempDir
    private Path project;

    @BeforeEach
    void aBuiltProject() throws IOException {
        write("pom.xml", 0);
        write("infra/service-kit/src/main/java/Kit.java", 0);
        write("journal-service/src/main/java/Journal.java", 1);
        write("people-service/src/main/java/People.java", 1);
        write("journal-service/target/journal-service-0.1.0-SNAPSHOT.jar", -1_000);
        write("journal-service/target/journal-service-0.1.0-SNAPSHOT.jar.original", 10);
        write("people-service/target/people-service-0.1.0-SNAPSHOT.jar", -1_000);
        write("people-service/target/people-service-0.1.0-SNAPSHOT.jar.original", 10);
    }

    @Test
    void whatWasPackedAfterItsSourcesIsNotBuiltAgain() {
        assertThat(stale()).isEmpty();
    }

    @Test
    void aChangedSourceMakesItsServiceStale() throws IOException {
        write("journal-service/src/main/java/Journal.java", 11);
        assertThat(stale()).containsExactly(Service.JOURNAL);
    }

    @Test
    void aChangedKitMakesEveryServiceStale() throws IOException {
        write("infra/service-kit/src/main/java/Kit.java", 11);
        assertThat(stale()).containsExactly(Service.JOURNAL, Service.PEOPLE);
    }

    @Test
    void aMissingJarIsStale() throws IOException {
        Files.delete(project.resolve("people-service/target/people-service-0.1.0-SNAPSHOT.jar"));
        assertThat(stale()).containsExactly(Service.PEOPLE);
    }

    @Test
    void aChangedTestBuildsNothing() throws IOException {
        write("journal-service/src/test/java/JournalTest.java", 11);
        assertThat(stale()).isEmpty();
    }

    private List<Service> stale() {
        return new Jars(project).stale(List.of(Service.JOURNAL, Service.PEOPLE));
    }

    private void write(String file, int minutesAfterNoon) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
        Files.setLastModifiedTime(path, FileTime.from(NOON.plusSeconds(60L * minutesAfterNoon)));
    }
}
