package org.klassny.people.imports.read;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates as ISO says them and numbers with all their digits, however the sheet shows them: a phone is no power of ten. */
final class CellText extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean from1904) {
        return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                ? DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString()
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
