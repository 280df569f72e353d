package org.klassny.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.klassny.bench.row.Figure;
import org.klassny.bench.stack.Memory;
import org.klassny.kit.event.Json;

/**
 * All of a run.
 *
 * @param notes sentences that belong to the figures
 * @param memory of the processes after the run
 */
public record Report(Map<String, String> host, List<Figure> figures, Map<String, Memory> memory, List<String> notes) {

    public String text() {
        var text = new StringBuilder("# Figures\n\n");
        host.forEach((name, value) ->
                text.append("- ").append(name).append(": ").append(value).append('\n'));
        text.append('\n').append(new Table(figures).text()).append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        text.append("\n| process | RSS MB | PSS MB |\n|---|---:|---:|\n");
        memory.forEach((name, used) ->
                text.append(String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", name, used.rss(), used.pss())));
        return text.toString();
    }

    /** As Markdown and JSON. */
    public void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), text());
        Files.writeString(folder.resolve(name + ".json"), Json.events().writeValueAsString(this));
    }
}
