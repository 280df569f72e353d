package org.klassny.teststack.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldTypeTest {

    private static final String TIME = "{\"type\": \"string\", \"pattern\": \"^([01][0-9]|2[0-3]):[0-5][0-9]$\"}";

    record Bells(List<Period> periods) {}

    record Period(int period, LocalTime startsAt, @Nullable String name) {}

    @Test
    void takesAListOfRecords() {
        assertThat(misfit("\"period\", \"startsAt\"", TIME)).isEmpty();
    }

    @Test
    void namesWhatItemsDoNotPromise() {
        assertThat(misfit("\"startsAt\"", TIME))
                .hasValue("period: is not nullable in the record, but not required by the schema");
        assertThat(misfit("\"period\", \"startsAt\"", "{\"type\": \"integer\"}"))
                .hasValueSatisfying(finding -> assertThat(finding).startsWith("startsAt: the schema's type is"));
    }

    private static Optional<String> misfit(String required, String startsAt) {
        var property = new JsonMapper().readTree("""
                {"type": "array", "items": {"type": "object", "required": [%s], "properties": {
                 "period": {"type": "integer"}, "startsAt": %s, "name": {"type": "string"}}}}
                """.formatted(required, startsAt));
        return new FieldType(Bells.class.getRecordComponents()[0].getGenericType()).misfit(property);
    }
}
