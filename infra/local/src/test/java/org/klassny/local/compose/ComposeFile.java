package org.klassny.local.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The containers of a compose file, with its anchors resolved. */
public record ComposeFile(Map<String, Container> containers) {

    /** From the module's folder, in which tests run. */
    public static final Path PROJECT = Path.of("../..");

    public static ComposeFile ofProject() throws IOException {
        return parse(Files.readString(PROJECT.resolve("docker-compose.yml")));
    }

    public static ComposeFile parse(String text) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Map<String, Container> containers = new TreeMap<>();
        map(file.get("services")).forEach((name, container) -> containers.put(name, new Container(map(container))));
        return new ComposeFile(containers);
    }

    public Container container(String name) {
        return Objects.requireNonNull(containers.get(name), () -> "docker-compose.yml has no " + name);
    }

    /** As written: {@code ${NAME:-default}} is not replaced. */
    public record Container(Map<String, Object> definition) {

        public Map<String, String> environment() {
            Map<String, String> environment = new TreeMap<>();
            map(definition.get("environment")).forEach((key, value) -> environment.put(key, value.toString()));
            return environment;
        }

        public String image() {
            return String.valueOf(definition.get("image"));
        }

        public List<String> ports() {
            return list(definition.get("ports"));
        }

        public List<String> volumes() {
            return list(definition.get("volumes"));
        }

        public boolean has(String property) {
            return definition.containsKey(property);
        }

        private static List<String> list(Object value) {
            return value instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
