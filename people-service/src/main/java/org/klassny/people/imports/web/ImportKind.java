package org.klassny.people.imports.web;

import org.klassny.people.imports.read.Roster;
import org.klassny.people.imports.read.UploadReader;
import org.springframework.security.access.AccessDeniedException;

/** A bundle forms classes and brings staff, which is the administrator's; the list of students is the secretary's too. */
final class ImportKind {

    private ImportKind() {}

    static String of(byte[] content) {
        return UploadReader.kind(content);
    }

    static void requireAllowed(String kind, String role) {
        if (kind.equals(Roster.ONEROSTER) && !role.equals(ImportDesk.ADMINISTRATOR)) {
            throw new AccessDeniedException(kind);
        }
    }
}
