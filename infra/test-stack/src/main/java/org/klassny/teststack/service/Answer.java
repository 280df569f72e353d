package org.klassny.teststack.service;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a service has answered; an empty body is a missing node. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** {@code 409 lesson-locked /entries/0/value}, as far as there is something to say. */
    public String problem() {
        return (status + " " + code() + " " + pointer()).strip();
    }

    /** The code of a problem: the last part of its type. */
    public String code() {
        return fact("type").replace("urn:klassny:problem:", "");
    }

    public String pointer() {
        return fact("pointer");
    }

    /** A member of a problem, or nothing. */
    public String fact(String name) {
        return body.path(name).asString("");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public JsonNode at(String pointer) {
        return body.at(pointer);
    }

    /** The entry of a list by one of its fields. */
    public JsonNode entry(String list, String field, String value) {
        return body.path(list)
                .valueStream()
                .filter(entry -> entry.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " " + value + " in " + body));
    }

    public List<String> values(String list, String field) {
        return body.path(list)
                .valueStream()
                .map(entry -> entry.path(field).asString(""))
                .toList();
    }
}
