package org.klassny.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root, so root lends it the account that owns nothing. */
final class Unprivileged {

    private static final int NOBODY = 65_534;

    private Unprivileged() {}

    static boolean needed() {
        return "root".equals(System.getProperty("user.name"));
    }

    static List<String> command(List<String> command) {
        if (!needed()) {
            return command;
        }
        List<String> lend = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        return Stream.concat(lend.stream(), command.stream()).toList();
    }

    static void own(Path path) throws IOException {
        if (needed()) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        }
    }

    /** Root may keep the project where no other account can enter. */
    static boolean reaches(Path folder) {
        try {
            for (Path above = folder.toAbsolutePath(); needed() && above != null; above = above.getParent()) {
                if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
