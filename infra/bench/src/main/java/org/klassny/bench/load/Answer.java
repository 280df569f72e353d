package org.klassny.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a service has answered. */
public final class Answer {

    private final int status;
    private final byte[] body;

    Answer(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** Not a copy. */
    public byte[] body() {
        return body;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** How often the word stands in the body. */
    public int count(byte[] word) {
        int found = 0;
        for (int at = 0; at <= body.length - word.length; at++) {
            if (body[at] == word[0] && Arrays.equals(body, at, at + word.length, word, 0, word.length)) {
                found++;
            }
        }
        return found;
    }
}
