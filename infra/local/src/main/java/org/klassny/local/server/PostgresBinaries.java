package org.klassny.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The programs of PostgreSQL, unpacked once a version from the jar on the class path. */
record PostgresBinaries(Path folder) {

    private static final String ARCHIVE = "postgres-linux-" + (isArm() ? "arm_64" : "x86_64") + ".txz";

    static PostgresBinaries unpacked() {
        URL archive = archive();
        Path folder = Folders.cache().resolve("postgres-" + versionOf(archive));
        if (!Files.exists(folder)) {
            try (InputStream packed = archive.openStream()) {
                Archive.unpackXz(packed, folder);
            } catch (IOException e) {
                // Another process may have been faster.
                if (!Files.exists(folder)) {
                    throw new ServerFailed("Cannot unpack PostgreSQL to " + folder + ": " + e.getMessage(), e);
                }
            }
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        URL archive = PostgresBinaries.class.getResource("/" + ARCHIVE);
        if (archive == null) {
            throw new ServerFailed("There is no PostgreSQL for this machine on the class path: " + ARCHIVE);
        }
        return archive;
    }

    /** From the name of the jar, …-18.6.0.jar!/…: the archive itself does not tell. */
    private static String versionOf(URL archive) {
        String jar = List.of(archive.getPath().split("!")).getFirst();
        return jar.substring(jar.lastIndexOf('-') + 1).replace(".jar", "");
    }

    private static boolean isArm() {
        return System.getProperty("os.arch").equals("aarch64");
    }
}
