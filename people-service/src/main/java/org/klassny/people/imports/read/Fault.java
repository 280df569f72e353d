package org.klassny.people.imports.read;

import org.jspecify.annotations.Nullable;

/**
 * What stands against a file, by row and field; row 0 is the file as a whole.
 *
 * @param value what stands in the field, for the screen of the one who imports; null where it says nothing
 */
public record Fault(
        String file,
        int row,
        @Nullable String field,
        Rule rule,
        @Nullable String value) {

    private static final int LONGEST_VALUE = 80;

    /** Screens translate them. */
    public enum Rule {
        UNREADABLE_FILE,
        NOT_A_ROSTER,
        UNKNOWN_VERSION,
        MISSING_FILE,
        MISSING_COLUMN,
        TWICE_THE_COLUMN,
        TOO_MANY_ROWS,
        EMPTY_FILE,
        MISSING_VALUE,
        TOO_LONG,
        MALFORMED_DATE,
        MALFORMED_EMAIL,
        MALFORMED_PHONE,
        MALFORMED_GRADE,
        MALFORMED_CLASS,
        UNKNOWN_KINSHIP,
        UNKNOWN_ROLE,
        UNKNOWN_STATUS,
        TWICE_THE_ID,
        TWICE_THE_PERSON,
        UNKNOWN_REFERENCE,
        SEVERAL_SCHOOLS,
        SEVERAL_SUCH_PERSONS,
        OTHER_KIND_OF_PERSON,
        UNKNOWN_CLASS,
        TWO_CLASSES,
        NO_CLASS_FOR_GROUP,
        NOT_IN_CLASS_OF_GROUP,
        DATE_BEFORE_ENROLLMENT,
        INCOMPLETE_GUARDIAN,
        UNKNOWN_DECISION,
        INCOMPLETE_CONSENT,
        UNDER_SIXTEEN,
        UNKNOWN_TYPE,
        MALFORMED_HOURS,
        DATES_REVERSED,
        SESSIONS_OVERLAP,
        OUTSIDE_YEAR,
        NO_SCHOOL_YEAR,
        /** Only said, stands against nothing: the member of a bundle is nothing that this service keeps. */
        NOT_TAKEN,
        /** Only said: the year is divided by another kind of session, and lies in one kind of terms here. */
        OTHER_DIVISION,
        /** Only said: the school has a year or term of its own at that time, which stays as it is. */
        KEPT_AS_IS,
        /** Only said: nobody knows what is taught there. */
        NO_SUBJECT,
        /** Only said: the school has given the subject in this group to somebody else. */
        TAUGHT_BY_ANOTHER,
        /** Only said: the file says that it is over, the school decides about the load and its timetable. */
        TEACHING_OVER;

        /** Whether it stands against nothing. */
        boolean onlySaid() {
            return switch (this) {
                case NOT_TAKEN, OTHER_DIVISION, KEPT_AS_IS, NO_SUBJECT, TAUGHT_BY_ANOTHER, TEACHING_OVER -> true;
                default -> false;
            };
        }
    }

    public static Fault of(At at, @Nullable String field, Rule rule, @Nullable String value) {
        return new Fault(at.file(), at.row(), field, rule, shortened(value));
    }

    public static Fault ofFile(String file, Rule rule) {
        return new Fault(file, 0, null, rule, null);
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
