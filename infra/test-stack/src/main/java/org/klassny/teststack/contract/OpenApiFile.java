package org.klassny.teststack.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Holds contracts/openapi.yml against what the running service says of itself. {@code -Dapprove=openapi} writes the file
 * anew; the difference is then read in the commit.
 */
public final class OpenApiFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private final Path file;
    private final boolean approving;

    OpenApiFile(Path file, boolean approving) {
        this.file = file;
        this.approving = approving;
    }

    /** contracts/openapi.yml of the module under test. */
    public static OpenApiFile ofService() {
        var approved = Arrays.asList(System.getProperty("approve", "").split(","));
        return new OpenApiFile(Path.of("contracts", "openapi.yml"), approved.contains("openapi"));
    }

    /** The document as JSON, fetched from the running service, by HTTP or MockMvc. */
    @FunctionalInterface
    public interface Source {
        String document() throws Exception;
    }

    /** Fails with the first place where the file and the running service differ. */
    public void describes(Source service) throws Exception {
        var running = OpenApiDocument.normalised(JSON.readTree(service.document()));
        if (approving) {
            write(running);
        }
        Findings.none(difference(running));
    }

    private List<String> difference(JsonNode running) {
        if (!Files.isRegularFile(file)) {
            return List.of(file + " is missing; -Dapprove=openapi writes it");
        }
        return JsonDifference.first(OpenApiDocument.normalised(YAML.readTree(file)), running)
                .map(difference -> file + " differs at " + difference + "; -Dapprove=openapi writes it anew")
                .stream()
                .toList();
    }

    private void write(JsonNode running) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, YAML.writeValueAsString(running));
    }
}
