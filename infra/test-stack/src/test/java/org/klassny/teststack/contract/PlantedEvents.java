package org.klassny.teststack.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A service's contract folder in a temporary place, right at first, and made wrong by a test at one spot. */
final class PlantedEvents {

    static final String NAME = "planted.visit-noted.v1";

    /** As the kit writes events. */
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path services;

    PlantedEvents(Path services) throws IOException {
        this.services = services;
        Files.createDirectories(folder());
        for (var file : EventFile.list(source())) {
            Files.copy(file, folder().resolve(file.getFileName()));
        }
    }

    enum Kind {
        LESSON,
        CLUB
    }

    record VisitNoted(
            String visitId,
            LocalDate on,
            @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
            Instant noted,
            Kind kind,
            int guests,
            double weight,
            boolean late,
            List<String> tags,
            @Nullable String remark) {}

    record VisitNotedAgain(String visitId) {}

    static Map<String, Class<?>> records() {
        return Map.of(NAME, VisitNoted.class, "planted.visit-noted.v2", VisitNotedAgain.class);
    }

    Path services() {
        return services;
    }

    Path folder() {
        return services.resolve("planted-service/contracts/events");
    }

    EventFiles files() {
        return EventFiles.of(JSON, records()).in(folder());
    }

    void replace(String file, String text, String by) throws IOException {
        var path = folder().resolve(file);
        var before = Files.readString(path);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        Files.writeString(path, before.replace(text, by));
    }

    private static Path source() {
        return Path.of("src/test/resources/contract/planted-service/contracts/events");
    }
}
