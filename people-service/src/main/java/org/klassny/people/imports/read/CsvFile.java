package org.klassny.people.imports.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;

/** CSV as offices save it: UTF-8 with or without a mark, or Windows-1251; semicolons, commas or tabs. */
final class CsvFile {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String SEPARATORS = ",;\t";

    private CsvFile() {}

    /** {@code naming} makes the name of a column of what stands in the header */
    static Table read(String file, byte[] content, UnaryOperator<String> naming) throws Unreadable {
        var text = text(content);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(file, Fault.Rule.UNREADABLE_FILE);
        }
        var rows = new Rows(file, naming);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            for (var row : parser) {
                rows.add((int) row.getRecordNumber(), row.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Unreadable(file, Fault.Rule.UNREADABLE_FILE);
        }
        return rows.table();
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS_1251);
        }
    }

    /** The one that the header has most of. */
    private static char separator(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .reduce((a, b) -> count(header, b) > count(header, a) ? b : a)
                .orElseThrow();
    }

    private static long count(String text, int character) {
        return text.chars().filter(c -> c == character).count();
    }
}
