package org.klassny.reporting.reference.read.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.read.paper.Sheet.Column;
import org.klassny.reporting.reference.read.paper.Sheet.Kind;

/** The report as one sheet of a workbook, written row by row. Texts are text cells and never formulas. */
final class Xlsx {

    /** Rows held in memory. */
    private static final int WINDOW = 100;

    private static final int WIDEST = 60;

    private final Sheet report;
    private final XlsxStyles styles;
    private final SXSSFSheet sheet;
    private int next;

    private Xlsx(Sheet report, SXSSFWorkbook workbook) {
        this.report = report;
        this.styles = new XlsxStyles(workbook);
        this.sheet = workbook.createSheet("1");
    }

    static byte[] of(Sheet report) {
        try (var workbook = new SXSSFWorkbook(WINDOW);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setCompressTempFiles(true);
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(report.title());
            new Xlsx(report, workbook).write();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        layOut();
        line(report.school(), styles.plain());
        line(report.title(), styles.title());
        report.facts().forEach(fact -> line(fact.label() + ": " + fact.value(), styles.plain()));
        next++;
        var head = row();
        for (var i = 0; i < report.columns().size(); i++) {
            cell(head, i, styles.head()).setCellValue(report.columns().get(i).heading());
        }
        sheet.createFreezePane(1, next);
        sheet.setRepeatingRows(new CellRangeAddress(head.getRowNum(), head.getRowNum(), -1, -1));
        for (List<@Nullable Object> values : report.rows()) {
            values(values, false);
        }
        if (report.total() != null) {
            values(report.total(), true);
        }
        next++;
        report.remarks().forEach(remark -> line(remark, styles.plain()));
        report.signatures()
                .forEach(signature -> line(
                        signature.office() + " ____________________ "
                                + (signature.name() == null ? "" : signature.name()),
                        styles.plain()));
    }

    private void layOut() {
        for (var i = 0; i < report.columns().size(); i++) {
            sheet.setColumnWidth(i, 256 * width(i));
        }
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(report.wide());
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** In characters, from what stands in the column. */
    private int width(int column) {
        var kind = report.columns().get(column).kind();
        var heading = report.columns().get(column).heading();
        var word = List.of(heading.split(" ", -1)).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var text = report.rows().stream()
                .mapToInt(row -> Figures.text(kind, row.get(column)).length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(6, Math.max(word, text) + 2));
    }

    private void values(List<@Nullable Object> values, boolean total) {
        var row = row();
        for (var i = 0; i < values.size(); i++) {
            value(row, i, report.columns().get(i), values.get(i), total);
        }
    }

    private void value(Row row, int place, Column column, @Nullable Object value, boolean total) {
        var cell = cell(row, place, styles.of(column.kind(), total));
        switch (value) {
            case null -> cell.setBlank();
            case LocalDate date -> cell.setCellValue(date);
            case Number number -> cell.setCellValue(number.doubleValue());
            case String mark
            when column.kind() == Kind.MARK && mark.matches("\\d+") -> cell.setCellValue(Integer.parseInt(mark));
            default -> cell.setCellValue(value.toString());
        }
    }

    private void line(String text, CellStyle style) {
        cell(row(), 0, style).setCellValue(text);
    }

    private Row row() {
        return sheet.createRow(next++);
    }

    private static Cell cell(Row row, int place, CellStyle style) {
        var cell = row.createCell(place);
        cell.setCellStyle(style);
        return cell;
    }
}
