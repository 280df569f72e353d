package org.klassny.local.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The log of a child process, read for what it announces and for why it ended. */
public record LogFile(Path path) {

    public boolean contains(String text) {
        return text().contains(text);
    }

    /** The last line that says something of an error, or the last line. */
    public String reason() {
        List<String> lines = text().lines().filter(line -> !line.isBlank()).toList();
        return lines.reversed().stream()
                .filter(line -> line.matches(".*(?i:error|fatal|exception|no space|cannot|could not).*"))
                .filter(line -> !line.startsWith("\t"))
                .findFirst()
                .or(() -> lines.reversed().stream().findFirst())
                .orElse("nothing was written");
    }

    /** Maven's first line of error that names a cause: a headline stands before it, advice behind it. */
    public String firstError() {
        return text().lines()
                .filter(line -> line.startsWith("[ERROR]"))
                .map(line -> line.substring("[ERROR]".length()).strip())
                .filter(line -> !line.endsWith(" :") && !line.startsWith("error: warnings found"))
                .findFirst()
                .orElseGet(this::reason);
    }

    private String text() {
        try {
            return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new ServerFailed("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
