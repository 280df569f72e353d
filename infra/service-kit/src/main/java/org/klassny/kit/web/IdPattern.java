package org.klassny.kit.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.form.Id;

/** Says the form of ids in the description of the API, which knows no annotations made of others. */
final class IdPattern implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var annotations = type.getCtxAnnotations();
        if (schema != null && annotations != null && Stream.of(annotations).anyMatch(Id.class::isInstance)) {
            schema.setPattern(Id.FORM);
        }
        return schema;
    }
}
