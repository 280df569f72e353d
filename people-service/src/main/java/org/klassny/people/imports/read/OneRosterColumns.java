package org.klassny.people.imports.read;

import java.util.Map;
import java.util.Set;

/** Which columns of a bundle's files are read here; all others may be there, and be there twice. */
final class OneRosterColumns {

    private static final Map<String, Set<String>> READ = Map.of(
            OneRosterReader.MANIFEST,
            Set.of("propertyName", "value"),
            "orgs.csv",
            Set.of("sourcedId", "status", "name", "type"),
            OneRosterSessions.FILE,
            Set.of("sourcedId", "status", "title", "type", "startDate", "endDate", "parentSourcedId"),
            OneRosterCourses.FILE,
            Set.of("sourcedId", "status", "title", "grades"),
            "classes.csv",
            Set.of(
                    "sourcedId",
                    "status",
                    "title",
                    "grades",
                    "courseSourcedId",
                    "classType",
                    "schoolSourcedId",
                    "termSourcedIds",
                    "subjects"),
            "users.csv",
            Set.of(
                    "sourcedId",
                    "status",
                    "role",
                    "givenName",
                    "familyName",
                    "middleName",
                    "email",
                    "sms",
                    "phone",
                    "agentSourcedIds"),
            "roles.csv",
            Set.of("sourcedId", "status", "userSourcedId", "roleType", "role"),
            "demographics.csv",
            Set.of("sourcedId", "status", "birthDate", "birthdate", "sex"),
            "enrollments.csv",
            Set.of(
                    "sourcedId",
                    "status",
                    "classSourcedId",
                    "userSourcedId",
                    "role",
                    "primary",
                    "beginDate",
                    "endDate"));

    private OneRosterColumns() {}

    static boolean isRead(String file, String column) {
        return column.startsWith(OneRosterReader.METADATA)
                || READ.getOrDefault(file, Set.of()).contains(column);
    }
}
