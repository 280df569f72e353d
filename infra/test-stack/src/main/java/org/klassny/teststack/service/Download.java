package org.klassny.teststack.service;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** A file as it came. */
@SuppressWarnings("ArrayRecordComponent") // two files are never compared
public record Download(int status, HttpHeaders headers, byte[] bytes) {

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The code of the problem that stands in place of the file. */
    public String code() {
        return new Answer(status, headers, JsonMapper.shared().readTree(bytes)).code();
    }
}
