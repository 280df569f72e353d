package org.klassny.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.klassny.local.compose.ComposeFile.Container;

class ComposeFileTest {

    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");

    private final ComposeFile file;

    ComposeFileTest() throws IOException {
        file = ComposeFile.ofProject();
    }

    @Test
    void publishesOnThisHostOnlyAndUnderTheSameNumber() {
        assertThat(file.containers().values())
                .flatExtracting(Container::ports)
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port.toString()).matches("127\\.0\\.0\\.1:(\\d+):\\1"));
    }

    @Test
    void holdsNoSecretAndAsksForEach() {
        assertThat(file.containers().values())
                .flatExtracting(container -> container.environment().entrySet())
                .filteredOn(entry -> entry.getKey().matches(".*(PASSWORD|SECRET)"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getValue()).matches(FROM_ENVIRONMENT));
    }

    @Test
    void theExampleNamesEachSecretWithoutAValue() throws IOException {
        Set<String> asked = FROM_ENVIRONMENT
                .matcher(read("docker-compose.yml"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> example = read(".env.example")
                .lines()
                .filter(line -> line.matches("[A-Z].*"))
                .toList();
        assertThat(example).allMatch(line -> line.endsWith("=")).hasSameSizeAs(asked);
        assertThat(example).extracting(line -> line.replace("=", "")).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void takesTheServersInTheVersionsOfTheBuild() throws IOException {
        String pom = read("pom.xml");
        assertThat(pom)
                .contains("<kafka.version>" + tag("kafka") + "</kafka.version>")
                .contains("<keycloak.version>" + tag("keycloak") + "</keycloak.version>")
                .contains("<postgresql-binaries.version>" + tag("postgres") + ".");
        assertThat(read("infra/local/mail/package.json")).contains("\"maildev\": \"" + tag("mail") + "\"");
    }

    @Test
    void everythingMountedIsThere() {
        assertThat(file.containers().values())
                .flatExtracting(Container::volumes)
                .filteredOn(volume -> volume.startsWith("./"))
                .hasSize(3)
                .allSatisfy(volume -> assertThat(ComposeFile.PROJECT.resolve(volume.split(":")[0]))
                        .exists());
    }

    @Test
    void everyServerTellsWhetherItIsWell() {
        // the image of the mail server brings its own check
        assertThat(file.containers().entrySet())
                .filteredOn(entry -> !entry.getKey().equals("mail"))
                .allSatisfy(entry -> assertThat(entry.getValue().has("build")
                                || entry.getValue().has("healthcheck"))
                        .as(entry.getKey())
                        .isTrue());
    }

    @Test
    void imagesOfServicesDifferInNameAndPortAlone() throws IOException {
        Set<String> shapes = new TreeSet<>();
        for (String module : built()) {
            String port = file.container(module).environment().get("KLASSNY_PORT");
            shapes.add(read(module + "/Dockerfile").replace(module, "MODULE").replace(port, "PORT"));
        }
        assertThat(shapes).singleElement().asString().contains("KLASSNY_PORT=PORT", "/readyz", "USER 10001");
    }

    private List<String> built() {
        return file.containers().keySet().stream()
                .filter(name -> file.container(name).has("build"))
                .toList();
    }

    private String tag(String container) {
        String image = file.container(container).image();
        return image.substring(image.lastIndexOf(':') + 1);
    }

    private static String read(String path) throws IOException {
        return Files.readString(ComposeFile.PROJECT.resolve(path));
    }
}
