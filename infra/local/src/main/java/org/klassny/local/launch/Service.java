package org.klassny.local.launch;

/** What is ours to run. */
enum Service {
    GATEWAY(0, "gateway", "gateway"),
    PEOPLE(1, "people", "people-service"),
    SCHEDULE(2, "schedule", "schedule-service"),
    JOURNAL(3, "journal", "journal-service"),
    REPORTING(4, "reporting", "reporting-service"),
    NOTIFICATION(5, "notification", "notification-service");

    private final int place;
    private final String word;
    private final String module;

    Service(int place, String word, String module) {
        this.place = place;
        this.word = word;
        this.module = module;
    }

    /** Counted from the base of the ports. */
    int place() {
        return place;
    }

    /** As its database, its topic and its log are called. */
    String word() {
        return word;
    }

    /** Its folder in the project, and the name of its jar. */
    String module() {
        return module;
    }
}
