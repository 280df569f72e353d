package org.klassny.demo.importing;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.klassny.demo.school.Visitor;
import org.klassny.demo.school.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/**
 * {@code make import FILE=…}: shows what a OneRoster bundle (zip or folder) or a list (XLSX, CSV) would do, names each bad
 * row, asks, applies and tells the progress. Ends with 0 applied, 1 faulty or refused, 2 not wanted.
 */
public final class ImportRoster {

    private static final String PATH = "/api/people/imports/";
    private static final String[] DATA = {
        "CLASS", "STUDENT", "ENROLLMENT", "GUARDIAN", "KINSHIP", "CONSENT", "STAFF", "HOMEROOM", "GROUP", "MEMBERSHIP"
    };
    private static final long PAUSE_MILLIS = 500;

    private final Visitor visitor;

    private ImportRoster(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Address of the gateway and file; ORDER, ORDER_DATE, FROM, IMPORT_USER and YES=1 from the environment. */
    public static void main(String... arguments) throws IOException {
        var environment = System.getenv();
        var visitor = Visitor.signedIn(arguments[0], environment.getOrDefault("IMPORT_USER", "admin"));
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

    private static String terms(Map<String, String> environment) {
        // the school's own clock is not known here; only what the file gives no day for begins then
        var today = LocalDate.now(Clock.system(ZoneId.systemDefault())).toString();
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
        while (true) {
            Answer now = visitor.get(PATH + id);
            var state = now.body().path("state").asString("");
            if (state.equals("APPLYING")) {
                System.out.printf(
                        "\r  %d of %d ",
                        now.body().path("done").asInt(0),
                        now.body().path("total").asInt(0));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
                continue;
            }
            System.out.println();
            var done = state.equals("APPLIED");
            say(
                    done
                            ? "Entered. Undo it on the page «Импорт»."
                            : "Nothing was entered: "
                                    + now.body().path("failure").asString(state));
            return done ? 0 : 1;
        }
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
        for (var what : DATA) {
            var count = outcome.path("counts").path(what);
            if (!count.isMissingNode()) {
                System.out.printf(
                        "  %-11s new %6d  changed %6d  ended %6d  as it is %6d%n",
                        what.toLowerCase(Locale.ROOT),
                        count.path("made").asInt(0),
                        count.path("changed").asInt(0),
                        count.path("ended").asInt(0),
                        count.path("same").asInt(0));
            }
        }
        for (var fault : outcome.path("faults")) {
            say("  %s, row %d%s: %s%s"
                    .formatted(
                            fault.path("file").asString(""),
                            fault.path("row").asInt(0),
                            fault.has("field") ? ", " + fault.path("field").asString("") : "",
                            fault.path("rule").asString(""),
                            fault.has("value") ? " (" + fault.path("value").asString("") + ")" : ""));
        }
        var more = outcome.path("faultCount").asInt(0) - outcome.path("faults").size();
        if (more > 0) {
            say("  and " + more + " more");
        }
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
