package org.klassny.local.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Tar files, unpacked without tar and xz on the machine. */
final class Archive {

    private Archive() {}

    static void unpackXz(InputStream packed, Path target) throws IOException {
        unpack(new XZCompressorInputStream(new BufferedInputStream(packed)), target);
    }

    static void unpackGzip(InputStream packed, Path target) throws IOException {
        unpack(new GZIPInputStream(new BufferedInputStream(packed)), target);
    }

    /** Made beside its place and moved there when it is whole, so that the folder's being there says it is ready. */
    private static void unpack(InputStream unpacked, Path target) throws IOException {
        Path half = target.resolveSibling(
                target.getFileName() + ".new" + ProcessHandle.current().pid());
        Folders.create(half);
        try (var tar = new TarArchiveInputStream(unpacked)) {
            for (TarArchiveEntry entry; (entry = next(tar)) != null; ) {
                put(tar, entry, half.resolve(entry.getName()).normalize());
            }
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(half, target);
        } catch (IOException e) {
            Folders.delete(half);
            throw e;
        }
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        Files.createDirectories(entry.isDirectory() ? path : path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, path);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
        return tar.getNextEntry();
    }
}
