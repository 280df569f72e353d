package org.klassny.reporting.reference.read.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.reporting.reference.read.paper.Sheet.Column;

class XlsxTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 900", "-2", "@SUM(A1)", "\tудар", "=HYPERLINK(\"http://x\";\"y\")"})
    void writesNoTextAsAFormula(String text) throws IOException {
        var sheet = new Sheet(
                "report",
                text,
                text,
                List.of(new Sheet.Fact(text, text)),
                List.of(Column.text(text), Column.mark(text)),
                List.of(List.of(text, text)),
                List.of(text, text),
                List.of(text),
                List.of(new Sheet.Signature(text, text)),
                false);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Xlsx.of(sheet)))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                }
            }
        }
    }
}
