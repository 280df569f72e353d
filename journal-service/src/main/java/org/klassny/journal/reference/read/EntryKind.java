package org.klassny.journal.reference.read;

/** What is entered for a lesson, each with the setting that closes it (J2, J5, J6). */
public enum EntryKind {
    CURRENT_MARKS(PolicyName.CURRENT_MARK_DAYS),
    WRITTEN_MARKS(PolicyName.WRITTEN_MARK_DAYS),
    MONITORING_MARKS(PolicyName.MONITORING_MARK_DAYS),
    ATTENDANCE(PolicyName.ATTENDANCE_DAYS),
    TOPIC(PolicyName.TOPIC_DAYS),
    HOMEWORK(PolicyName.HOMEWORK_MINUTES);

    private final PolicyName deadline;

    EntryKind(PolicyName deadline) {
        this.deadline = deadline;
    }

    public PolicyName deadline() {
        return deadline;
    }
}
