package org.klassny.people.imports.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes one sheet of texts: cells that are texts by their type, so that none is a formula. */
final class XlsxSheet {

    private static final int CHARACTER = 256;
    private static final int WIDEST = 30;
    private static final int NARROWEST = 12;

    private XlsxSheet() {}

    static byte[] write(String name, List<String> header, List<? extends List<@Nullable String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet(name);
            var bold = workbook.createFont();
            bold.setBold(true);
            var heading = workbook.createCellStyle();
            heading.setFont(bold);
            var text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            var first = sheet.createRow(0);
            for (var column = 0; column < header.size(); column++) {
                var cell = first.createCell(column);
                cell.setCellValue(header.get(column));
                cell.setCellStyle(heading);
                sheet.setDefaultColumnStyle(column, text);
                var width = Math.clamp(header.get(column).length() + 2, NARROWEST, WIDEST);
                sheet.setColumnWidth(column, width * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            for (var row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(SXSSFSheet sheet, int number, List<@Nullable String> cells) {
        var row = sheet.createRow(number);
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell != null) {
                row.createCell(column).setCellValue(cell);
            }
        }
    }
}
