package org.klassny.people.imports.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of a workbook, read row by row: no formula is computed, no document type or entity is allowed. */
final class XlsxFile {

    private static final int MOST_COLUMNS = 200;

    private XlsxFile() {}

    static Table read(String file, byte[] content, UnaryOperator<String> naming) throws Unreadable {
        var gathering = new Gathering(new Rows(file, naming));
        try (var workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(workbook);
            var strings = new ReadOnlySharedStringsTable(workbook);
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, gathering, new CellText(), false));
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new Unreadable(file, Fault.Rule.EMPTY_FILE);
            }
            try (var sheet = sheets.next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw gathering.refused() != null ? gathering.refused() : new Unreadable(file, Fault.Rule.UNREADABLE_FILE);
        }
        return gathering.rows.table();
    }

    /** Puts cells into their columns; those that are not in the file are empty. */
    private static final class Gathering implements SheetContentsHandler {

        private final Rows rows;
        private List<String> cells = new ArrayList<>();
        private @Nullable Unreadable refused;

        Gathering(Rows rows) {
            this.rows = rows;
        }

        @Nullable
        Unreadable refused() {
            return refused;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            var column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= MOST_COLUMNS || value == null) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value);
        }

        @Override
        public void endRow(int row) {
            try {
                rows.add(row + 1, cells);
            } catch (Unreadable e) {
                refused = e;
                throw new IllegalStateException(e);
            }
        }
    }
}
