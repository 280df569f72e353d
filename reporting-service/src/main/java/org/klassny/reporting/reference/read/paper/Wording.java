package org.klassny.reporting.reference.read.paper;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands on papers. They are documents of a Russian school, whatever language the screen has. */
public final class Wording {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("print", RUSSIAN);

    private Wording() {}

    /** An unknown key is a fault of ours and throws. */
    public static String text(String key, Object... values) {
        var text = TEXTS.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, RUSSIAN).format(values);
    }
}
