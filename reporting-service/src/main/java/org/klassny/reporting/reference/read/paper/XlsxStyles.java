package org.klassny.reporting.reference.read.paper;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.klassny.reporting.reference.read.paper.Sheet.Kind;

/** The looks of cells, made once a workbook. */
final class XlsxStyles {

    private final Workbook workbook;
    private final CellStyle plain;
    private final CellStyle title;
    private final CellStyle head;
    private final Map<Kind, CellStyle> body = new EnumMap<>(Kind.class);
    private final Map<Kind, CellStyle> total = new EnumMap<>(Kind.class);

    XlsxStyles(Workbook workbook) {
        this.workbook = workbook;
        plain = workbook.createCellStyle();
        title = workbook.createCellStyle();
        title.setFont(bold(14));
        head = framed();
        head.setFont(bold(11));
        head.setWrapText(true);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (var kind : Kind.values()) {
            body.put(kind, of(kind));
            var last = of(kind);
            last.setFont(bold(11));
            total.put(kind, last);
        }
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle title() {
        return title;
    }

    CellStyle head() {
        return head;
    }

    CellStyle of(Kind kind, boolean inTotal) {
        return (inTotal ? total : body).getOrDefault(kind, plain);
    }

    private CellStyle of(Kind kind) {
        var style = framed();
        style.setDataFormat(workbook.createDataFormat()
                .getFormat(
                        switch (kind) {
                            case DECIMAL -> "0.00";
                            case SHARE -> "0.0%";
                            case DATE -> "dd.mm.yyyy";
                            case TEXT, NUMBER, MARK -> "General";
                        }));
        style.setAlignment(
                switch (kind) {
                    case TEXT -> HorizontalAlignment.LEFT;
                    case MARK, DATE -> HorizontalAlignment.CENTER;
                    case NUMBER, DECIMAL, SHARE -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind == Kind.TEXT);
        return style;
    }

    private CellStyle framed() {
        var style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private Font bold(int points) {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
