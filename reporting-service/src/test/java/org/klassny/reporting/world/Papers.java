package org.klassny.reporting.world;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands in the files that the service makes, read by the programs' own formats. */
public final class Papers {

    private Papers() {}

    public record Pdf(int pages, String text, TreeSet<String> fonts, String title) {}

    /** Its text in reading order, and the fonts that are in the file itself. */
    public static Pdf pdf(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var fonts = new TreeSet<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    fonts.add((font.isEmbedded() ? "" : "not embedded: ")
                            + font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            return new Pdf(
                    document.getNumberOfPages(),
                    stripper.getText(document),
                    fonts,
                    Objects.toString(document.getDocumentInformation().getTitle()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the only sheet as a spreadsheet shows them, cells joined by a bar. */
    public static List<String> xlsx(byte[] bytes) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var shown = new DataFormatter();
            var rows = new ArrayList<String>();
            for (var row : workbook.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (var cell : row) {
                    cells.add(shown.formatCellValue(cell));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Laid into the build's folder, for a person to look at. */
    public static byte[] kept(String name, byte[] bytes) {
        try {
            var folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(name), bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
