package org.klassny.demo.school;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Enters a file as the office does: preview, application, and a look at how far it is. An import that was applied stays. */
record FileImport(Entry admin, SchoolCalendar calendar) {

    private static final String API = "/api/people/imports/";
    private static final int TRIES = 5;
    private static final long PAUSE_MILLIS = 250;

    /** Nothing is entered yet: a file before it, or a run that was cut off, may be on its way still. */
    private static final Set<String> PREVIEWED = Set.of("", "READY", "FAULTY");

    void enter(String importId, byte[] content) {
        var path = API + importId;
        var row = admin.find(path);
        for (var left = TRIES; !state(row).equals("APPLIED"); left--) {
            if (left == 0) {
                throw new IllegalStateException(
                        path + " fails: " + row.path("failure").asString(""));
            }
            if (PREVIEWED.contains(state(row))) {
                begin(path, content);
            }
            row = ended(path);
        }
    }

    private void begin(String path, byte[] content) {
        var preview = admin.putFile(path + terms(), content);
        if (!state(preview).equals("READY")) {
            throw new IllegalStateException(
                    path + " is faulty: " + preview.path("outcome").path("faults"));
        }
        admin.post(path + "/application", Map.of());
    }

    private String terms() {
        LocalDate from = calendar.from();
        return "?from=" + from + "&orderNumber=" + Visitor.encoded("1-у") + "&orderDate=" + from.minusDays(1);
    }

    private JsonNode ended(String path) {
        var row = admin.get(path);
        while (state(row).equals("APPLYING")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            row = admin.get(path);
        }
        return row;
    }

    private static String state(JsonNode row) {
        return row.path("state").asString("");
    }
}
