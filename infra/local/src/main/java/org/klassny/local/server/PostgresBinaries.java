package org.klassny.local.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The programs of PostgreSQL, unpacked once a version from the jar on the class path. */
record PostgresBinaries(Path folder) {

    private static final String ARCHIVE = "postgres-linux-" + (isArm() ? "arm_64" : "x86_64") + ".txz";

    static PostgresBinaries unpacked() {
        URL archive = archive();
        Path folder = Folders.cache().resolve("postgres-" + versionOf(archive));
        if (!Files.exists(folder)) {
            Path half = Folders.create(folder.resolveSibling(
                    folder.getFileName() + "." + ProcessHandle.current().pid()));
            try (InputStream packed = archive.openStream()) {
                unpack(packed, half);
                Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(half, folder);
            } catch (IOException e) {
                Folders.delete(half);
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

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry; (entry = next(tar)) != null; ) {
                Path path = target.resolve(entry.getName()).normalize();
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, path);
                    boolean runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
        return tar.getNextEntry();
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
