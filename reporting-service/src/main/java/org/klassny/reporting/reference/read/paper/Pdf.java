package org.klassny.reporting.reference.read.paper;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.read.paper.Sheet.Column;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The report as a paper to be signed, with its font in it. Thymeleaf makes the page, so no text of a cell is markup. */
@Component
class Pdf {

    private static final String FONT = "PT Sans";
    private static final Locale RUSSIAN = Locale.of("ru");

    private final ITemplateEngine templates;

    Pdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** A cell as it is written, and how it is set. */
    record PaperCell(String text, String kind) {}

    byte[] of(Sheet sheet) {
        var context = new Context(RUSSIAN);
        context.setVariable("sheet", sheet);
        context.setVariable(
                "rows", sheet.rows().stream().map(row -> cells(sheet, row)).toList());
        context.setVariable("upright", sheet.narrow());
        context.setVariable("total", sheet.total() == null ? null : cells(sheet, sheet.total()));
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent(templates.process("sheet", context), null)
                    .withProducer("Klassny")
                    .useFont(font("PTS55F.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(font("PTS75F.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    // nothing but what the page itself holds: no file, no address
                    .useUriResolver((_, _) -> null)
                    .useObjectDrawerFactory(objects())
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PaperCell> cells(Sheet sheet, List<?> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> cell(sheet.columns().get(i), row.get(i)))
                .toList();
    }

    private static PaperCell cell(Column column, @Nullable Object value) {
        return new PaperCell(
                Figures.text(column.kind(), value), column.kind().name().toLowerCase(Locale.ROOT));
    }

    private static FSObjectDrawerFactory objects() {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(UprightText.TYPE, new UprightText());
        return drawers;
    }

    static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(Pdf.class.getResourceAsStream("/fonts/" + file));
    }
}
