package org.klassny.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password that this machine made up for itself and keeps in a file that only its owner reads (mode 600). */
public final class Secret {

    private static final int BYTES = 24;

    private Secret() {}

    /** The secret of the file, made at the first call. */
    public static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                write(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new ServerFailed("Cannot keep a secret in " + file + ": " + e.getMessage(), e);
        }
    }

    static void write(Path file, String secret) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", "");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(half, secret + "\n");
        Files.move(half, file);
    }
}
