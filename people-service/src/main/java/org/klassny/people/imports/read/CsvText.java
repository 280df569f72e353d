package org.klassny.people.imports.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes CSV that no spreadsheet computes. */
final class CsvText {

    private CsvText() {}

    /** As other systems read it: commas, no mark */
    static byte[] forSystems(List<String> header, List<? extends List<@Nullable String>> rows) {
        return write(CSVFormat.RFC4180, "", header, rows);
    }

    /** As Russian spreadsheets open it: semicolons, with a mark */
    static byte[] forSpreadsheets(List<String> header, List<? extends List<@Nullable String>> rows) {
        return write(CSVFormat.RFC4180.builder().setDelimiter(';').get(), "\uFEFF", header, rows);
    }

    private static byte[] write(
            CSVFormat format, String mark, List<String> header, List<? extends List<@Nullable String>> rows) {
        var text = new StringBuilder(mark);
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(header);
            for (var row : rows) {
                printer.printRecord(row.stream()
                        .map(cell -> Formula.defused(Objects.requireNonNullElse(cell, "")))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
