package org.klassny.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that servers live in. */
public final class Folders {

    private Folders() {}

    /** For unpacked programs, shared by every copy of the project; any user may read it. */
    public static Path cache() {
        String chosen = System.getenv("KLASSNY_CACHE");
        if (chosen != null) {
            return Path.of(chosen);
        }
        return Unprivileged.needed()
                ? Path.of("/var/cache/klassny")
                : Path.of(System.getProperty("user.home"), ".cache", "klassny");
    }

    /** Whether the account that PostgreSQL runs as can enter the folder. */
    public static boolean open(Path folder) {
        return Unprivileged.reaches(folder);
    }

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ServerFailed("Cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The whole tree, over what is there. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
