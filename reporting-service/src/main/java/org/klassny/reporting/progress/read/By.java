package org.klassny.reporting.progress.read;

/** What progress is added up by. */
public enum By {
    CLASS("select s.class_id"),
    GROUP("select s.group_id"),
    SUBJECT("select s.subject_id"),
    /** A page handed over in the term counts for each of its teachers. */
    TEACHER("select unnest(s.teachers)"),
    GRADE("select s.grade_level::text");

    private final String keys;

    By(String keys) {
        this.keys = keys;
    }

    /** SQL: the keys under which a row {@code s} counts. */
    String keys() {
        return keys;
    }
}
