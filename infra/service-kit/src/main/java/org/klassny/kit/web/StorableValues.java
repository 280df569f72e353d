package org.klassny.kit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.form.Storable;
import org.springframework.core.convert.converter.Converter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets only texts and days into a controller that can be stored, in bodies, paths, queries and headers alike. */
final class StorableValues {

    private StorableValues() {}

    /** For the bodies of requests. */
    static SimpleModule ofBodies() {
        return new SimpleModule("storable")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Day());
    }

    private static final class Text extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            return text == null ? null : Storable.text(text);
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return day == null ? null : Storable.day(day);
        }
    }

    static final class TextParameter implements Converter<String, String> {

        @Override
        public String convert(String text) {
            return Storable.text(text);
        }
    }

    /** Written as in bodies; an empty parameter is none. */
    static final class DayParameter implements Converter<String, @Nullable LocalDate> {

        @Override
        public @Nullable LocalDate convert(String text) {
            return text.isBlank() ? null : Storable.day(LocalDate.parse(text));
        }
    }
}
