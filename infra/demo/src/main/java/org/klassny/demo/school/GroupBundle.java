package org.klassny.demo.school;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Who learns in which part of a class: a OneRoster delta of enrollments, by the ids of the school itself. */
record GroupBundle(SchoolPlan plan, StudentIds ids, LocalDate from) {

    byte[] content() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            file(zip, "manifest.csv", """
                    propertyName,value
                    manifest.version,1.0
                    oneroster.version,1.2
                    file.enrollments,delta
                    """);
            file(zip, "enrollments.csv", enrollments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String enrollments() {
        return plan.groups().stream()
                .filter(group -> !group.wholeClass())
                .flatMap(group -> group.members().stream()
                        .map(member -> String.join(
                                ",", group.id() + "-" + member, group.id(), ids.of(member), "student", "" + from)))
                .collect(Collectors.joining("\n", "sourcedId,classSourcedId,userSourcedId,role,beginDate\n", "\n"));
    }

    private static void file(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
