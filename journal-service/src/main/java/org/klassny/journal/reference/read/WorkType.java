package org.klassny.journal.reference.read;

/** What a mark is given for; it decides by when the mark may be entered (J5). */
public enum WorkType {
    ORAL_ANSWER(EntryKind.CURRENT_MARKS),
    CLASS_WORK(EntryKind.CURRENT_MARKS),
    HOME_WORK(EntryKind.CURRENT_MARKS),
    QUIZ(EntryKind.CURRENT_MARKS),
    WRITTEN_WORK(EntryKind.WRITTEN_MARKS),
    CONTROL_WORK(EntryKind.WRITTEN_MARKS),
    MONITORING_WORK(EntryKind.MONITORING_MARKS);

    private final EntryKind entry;

    WorkType(EntryKind entry) {
        this.entry = entry;
    }

    public EntryKind entry() {
        return entry;
    }
}
