package org.klassny.teststack.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The schema file of an event: JSON Schema 2020-12 of a flat object that may grow. */
final class EventSchema {

    private static final SpecificationVersion DRAFT = SpecificationVersion.DRAFT_2020_12;

    private final String name;
    private final JsonNode text;

    EventSchema(String name, JsonNode text) {
        this.name = name;
        this.text = text;
    }

    static EventSchema read(EventFile file) {
        return new EventSchema(file.name(), JsonFile.read(file.schema()));
    }

    JsonNode properties() {
        return text.path("properties");
    }

    Set<String> required() {
        var required = new TreeSet<String>();
        text.path("required").forEach(property -> required.add(property.asString()));
        return required;
    }

    /** What is wrong with the schema itself. */
    List<String> findings() {
        var findings = new ArrayList<String>();
        said(registry().getSchema(SchemaLocation.of(DRAFT.getDialectId())), text).stream()
                .map(error -> "the schema is not JSON Schema 2020-12: " + error)
                .forEach(findings::add);
        expect("$schema", DRAFT.getDialectId(), findings);
        expect("$id", "https://klassny.org/schemas/" + name + ".schema.json", findings);
        expect("type", "object", findings);
        if (closed("additionalProperties") || closed("unevaluatedProperties")) {
            findings.add("the schema allows no further properties, but consumers ignore what they do not know");
        }
        if (blank(text, "title") || blank(text, "description")) {
            findings.add("the schema has no title or no description");
        }
        for (var property : properties().properties()) {
            if (blank(property.getValue(), "description")) {
                findings.add(property.getKey() + " has no description");
            }
        }
        return findings;
    }

    /** What is wrong with an example of the event. */
    List<String> findings(JsonNode example) {
        return said(registry().getSchema(text), example);
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(DRAFT);
    }

    private static List<String> said(Schema schema, JsonNode instance) {
        return schema
                .validate(instance, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private void expect(String keyword, String value, List<String> findings) {
        if (!text.path(keyword).asString("").equals(value)) {
            findings.add(keyword + " is not " + value);
        }
    }

    private boolean closed(String keyword) {
        return text.has(keyword)
                && text.path(keyword).isBoolean()
                && !text.path(keyword).asBoolean();
    }

    private static boolean blank(JsonNode node, String keyword) {
        return node.path(keyword).asString("").isBlank();
    }
}
