package org.klassny.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.klassny.local.server.Folders;
import org.klassny.local.server.Secret;

/** {@code .data/} of the project: all that the stack keeps; {@code KLASSNY_DATA} names another place, for a second stack. */
record DataFolder(Path path) {

    static DataFolder of(Path project) {
        String elsewhere = System.getenv("KLASSNY_DATA");
        return new DataFolder(
                project.resolve(elsewhere == null ? ".data" : elsewhere).toAbsolutePath());
    }

    Path home(String server) {
        return path().resolve(server);
    }

    Path home(Service service) {
        return path().resolve("services").resolve(service.word());
    }

    Path logs() {
        return path().resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path environmentFile(Service service) {
        return path().resolve("env").resolve(service.word() + ".env");
    }

    Path lock() {
        return path().resolve("lock");
    }

    String secret(String name) {
        return Secret.in(path().resolve("secrets").resolve(name));
    }

    boolean isNew() {
        return !Files.exists(home("postgres"));
    }

    /** The port that the running or last stack counts from. */
    OptionalInt portBase() {
        try {
            Path file = portFile();
            return Files.exists(file)
                    ? OptionalInt.of(Integer.parseInt(Files.readString(file).strip()))
                    : OptionalInt.empty();
        } catch (IOException | NumberFormatException e) {
            throw new LaunchFailed("Cannot read " + portFile() + ". Delete it.", e);
        }
    }

    /** When the school's clock was first set to this instant, so that it runs on over a restart. */
    String clockSetAt(String clock) {
        try {
            Path file = path().resolve("clock");
            List<String> kept = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (kept.size() == 2 && kept.getFirst().equals(clock)) {
                return kept.getLast();
            }
            String now = Instant.now().toString();
            write(file, clock + "\n" + now + "\n");
            return now;
        } catch (IOException e) {
            throw new LaunchFailed("Cannot read " + path().resolve("clock") + ". Delete it.", e);
        }
    }

    void keepPortBase(int base) {
        write(portFile(), base + "\n");
    }

    /** A server's own log, shown where all logs are. */
    void showLog(String name, Path log) {
        try {
            Path link = log(name);
            if (!Files.isSymbolicLink(link)) {
                Files.createSymbolicLink(link, Folders.create(logs()).relativize(log));
            }
        } catch (IOException e) {
            throw new LaunchFailed("Cannot write to " + logs() + ": " + e.getMessage(), e);
        }
    }

    /** All that people entered, and the secrets it is kept with; programs that were unpacked or built stay. */
    void wipe() {
        List.of("postgres", "kafka", "demo", "mail/letters", "secrets", "env", "logs", "base", "clock")
                .forEach(name -> Folders.delete(path().resolve(name)));
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new LaunchFailed("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private Path portFile() {
        return path().resolve("base");
    }
}
