package org.klassny.reporting.reference.read.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A heading that is read from below upwards, over a narrow column. A rotated block is lost where a table goes on to the next
 * page, so it is drawn as what a page keeps in its place: an object. Its letters are outlines of the paper's own font; fonts
 * of the machine are not asked for, for there may be none.
 */
final class UprightText implements FSObjectDrawer {

    static final String TYPE = "text/upright";

    /** Height of letters and margins, in CSS pixels. */
    private static final double SIZE = 10.6;

    private static final double MARGIN = 4;
    private static final double MIDDLE_OF_LETTERS = 0.33;

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice output,
            RenderingContext context,
            int dotsPerPixel) {
        var across = width / dotsPerPixel;
        var up = height / dotsPerPixel;
        var line = outline(element.getAttribute("data-text"));
        var size = Math.min(SIZE, (up - 2 * MARGIN) / Math.max(line.length(), 1e-9));
        output.drawWithGraphics((float) x, (float) y, (float) across, (float) up, paper -> {
            var place = AffineTransform.getTranslateInstance(across / 2 + size * MIDDLE_OF_LETTERS, up - MARGIN);
            place.quadrantRotate(-1);
            place.scale(size, -size);
            paper.setColor(Color.BLACK);
            paper.fill(place.createTransformedShape(line.letters()));
        });
        return null;
    }

    /** Letters on a line of length, both in units of the font's size, upwards as fonts have it. */
    private record Outline(Path2D letters, double length) {}

    private static Outline outline(String text) {
        try (var font = bold()) {
            var letters = new Path2D.Double();
            var unit = 1.0 / font.getUnitsPerEm();
            var at = 0.0;
            for (var letter : text.codePoints().toArray()) {
                var glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                var data = font.getGlyph().getGlyph(glyph);
                // a space has no outline
                if (data != null) {
                    var place = AffineTransform.getTranslateInstance(at, 0);
                    place.scale(unit, unit);
                    letters.append(place.createTransformedShape(data.getPath()), false);
                }
                at += font.getAdvanceWidth(glyph) * unit;
            }
            return new Outline(letters, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont bold() throws IOException {
        try (InputStream file = Pdf.font("PTS75F.ttf").supply()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }
}
