package org.klassny.demo.importing;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.klassny.demo.school.Entry;
import org.klassny.demo.school.Visitor;
import tools.jackson.databind.JsonNode;

/**
 * {@code make import FILE=…}: shows what a OneRoster bundle (zip or folder) or a list (XLSX, CSV) would do, names each bad
 * row, asks, applies and tells the progress. Ends with 0 applied, 1 faulty or refused, 2 not wanted.
 */
public final class ImportRoster {

    private static final String PATH = "/api/people/imports/";
    private static final long PAUSE_MILLIS = 500;

    private final Visitor visitor;

    private ImportRoster(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Address of the gateway and file; ORDER, ORDER_DATE, FROM, IMPORT_USER, IMPORT_PASSWORD_FILE and YES=1 from the environment. */
    public static void main(String... arguments) throws IOException {
        var environment = System.getenv();
        var user = environment.getOrDefault("IMPORT_USER", "admin");
        var password = environment.get("IMPORT_PASSWORD_FILE");
        var visitor = password == null
                ? Visitor.signedIn(arguments[0], user)
                : Visitor.signedIn(
                        arguments[0], user, Files.readString(Path.of(password)).strip());
        var content = Packed.of(Path.of(arguments[1]));
        System.exit(new ImportRoster(visitor).run(content, environment));
    }

    private int run(byte[] content, Map<String, String> environment) {
        var id = "import-" + UUID.randomUUID();
        var preview = visitor.putFile(PATH + id + terms(environment), content);
        if (!preview.ok()) {
            say("refused: " + preview.problem());
            return 1;
        }
        show(preview.body());
        if (!preview.body().path("state").asString("").equals("READY")) {
            say("Nothing was entered.");
            var _ = visitor.delete(PATH + id);
            return 1;
        }
        if (!wanted(environment)) {
            var _ = visitor.delete(PATH + id);
            return 2;
        }
        return apply(id);
    }

    private String terms(Map<String, String> environment) {
        var _ = visitor.get("/api/people/me");
        var today = LocalDate.ofInstant(visitor.schoolTime(), ZoneId.systemDefault())
                .toString();
        return "?from=" + environment.getOrDefault("FROM", today) + "&orderNumber="
                + Visitor.encoded(environment.getOrDefault("ORDER", "import")) + "&orderDate="
                + environment.getOrDefault("ORDER_DATE", today);
    }

    private int apply(String id) {
        var begun = visitor.post(PATH + id + "/application", "");
        if (!begun.ok()) {
            say("refused: " + begun.problem());
            return 1;
        }
        JsonNode row;
        try {
            row = ended(id);
        } catch (IllegalStateException | UncheckedIOException e) {
            say("\nThe server does not answer (" + e.getMessage()
                    + "). It goes on by itself: look at the page «Импорт».");
            return 1;
        }
        System.out.println();
        var state = row.path("state").asString("");
        if (state.equals("APPLIED")) {
            say("Entered. Undo it on the page «Импорт».");
            return 0;
        }
        say("Nothing was entered: " + row.path("failure").asString(state));
        return 1;
    }

    /** However long it takes: what goes on at the server is not ended by an answer that fails to come. */
    private JsonNode ended(String id) {
        var row = new Entry(visitor).get(PATH + id);
        while (row.path("state").asString("").equals("APPLYING")) {
            System.out.printf(
                    "\r  %d of %d ",
                    row.path("done").asInt(0), row.path("total").asInt(0));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            row = new Entry(visitor).get(PATH + id);
        }
        return row;
    }

    private static boolean wanted(Map<String, String> environment) {
        if ("1".equals(environment.get("YES"))) {
            return true;
        }
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readLine("Enter all of it? [y/N] "))
                .filter("y"::equalsIgnoreCase)
                .isPresent();
    }

    private static void show(JsonNode preview) {
        var outcome = preview.path("outcome");
        for (var what : outcome.path("counts").properties()) {
            var count = what.getValue();
            System.out.printf(
                    "  %-11s new %6d  changed %6d  ended %6d  as it is %6d%n",
                    what.getKey().toLowerCase(Locale.ROOT),
                    count.path("made").asInt(0),
                    count.path("changed").asInt(0),
                    count.path("ended").asInt(0),
                    count.path("same").asInt(0));
        }
        rows(outcome, "fault", "wrong");
        rows(outcome, "note", "not taken");
    }

    /** What stands against the file, or is passed over in it. */
    private static void rows(JsonNode outcome, String kind, String what) {
        var named = outcome.path(kind + "s");
        for (var row : named) {
            say("  %s: %s, row %d%s: %s%s"
                    .formatted(
                            what,
                            row.path("file").asString(""),
                            row.path("row").asInt(0),
                            row.hasNonNull("field") ? ", " + row.path("field").asString("") : "",
                            row.path("rule").asString(""),
                            row.hasNonNull("value") ? " (" + row.path("value").asString("") + ")" : ""));
        }
        var more = outcome.path(kind + "Count").asInt(0) - named.size();
        if (more > 0) {
            say("  " + what + ": " + more + " rows more");
        }
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
