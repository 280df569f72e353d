package org.klassny.people.imports.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Roster.Entity;

/** The files of a OneRoster 1.2 bundle, with the {@code metadata.*} that came with their rows, and its manifest. */
final class OneRosterFiles {

    private static final List<String> FILES = List.of(
            "academicSessions",
            "categories",
            "classes",
            "classResources",
            "courses",
            "courseResources",
            "demographics",
            "enrollments",
            "lineItemLearningObjectiveIds",
            "lineItems",
            "lineItemScoreScales",
            "orgs",
            "resources",
            "resultLearningObjectiveIds",
            "results",
            "resultScoreScales",
            "roles",
            "scoreScales",
            "userProfiles",
            "userResources",
            "users");
    private static final List<String> HEAD = List.of("sourcedId", "status", "dateLastModified");

    private final Register register;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    OneRosterFiles(Register register) {
        this.register = register;
    }

    /** A file without a row is not allowed. */
    void add(String name, @Nullable Entity entity, List<String> columns, List<OneRosterRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var metadata = new TreeSet<String>();
        var kept = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var known = entity == null ? null : register.source(entity, row.sourcedId());
            var all = new HashMap<>(known == null ? Map.of() : known.metadata());
            all.remove(OneRosterUsers.KINSHIP);
            all.remove(OneRosterUsers.POSITION);
            all.remove(OneRosterCurriculum.HOURS);
            all.putAll(row.own());
            metadata.addAll(all.keySet());
            kept.add(all);
        }
        var header = new ArrayList<>(HEAD);
        header.addAll(columns);
        metadata.forEach(column -> header.add(OneRosterReader.METADATA + column));
        var lines = new ArrayList<List<@Nullable String>>();
        for (var i = 0; i < rows.size(); i++) {
            var line = new ArrayList<@Nullable String>(List.of(rows.get(i).sourcedId(), "", ""));
            line.addAll(rows.get(i).cells());
            for (var column : metadata) {
                line.add(kept.get(i).get(column));
            }
            lines.add(line);
        }
        files.put(name, CsvText.forSystems(header, lines));
    }

    private byte[] manifest() {
        var rows = new ArrayList<List<@Nullable String>>();
        rows.add(List.of("manifest.version", "1.0"));
        rows.add(List.of("oneroster.version", "1.2"));
        FILES.forEach(file -> rows.add(List.of("file." + file, files.containsKey(file) ? "bulk" : "absent")));
        rows.add(List.of("source.systemName", "Klassny"));
        return CsvText.forSystems(List.of("propertyName", "value"), rows);
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(OneRosterReader.MANIFEST));
            zip.write(manifest());
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
