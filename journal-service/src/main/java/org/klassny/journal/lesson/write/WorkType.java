package org.klassny.journal.lesson.write;

import org.klassny.journal.reference.read.PolicyName;

/** What a mark is given for; it decides by when the mark may be entered (J5). */
public enum WorkType {
    ORAL_ANSWER(PolicyName.CURRENT_MARK_DAYS),
    CLASS_WORK(PolicyName.CURRENT_MARK_DAYS),
    HOME_WORK(PolicyName.CURRENT_MARK_DAYS),
    QUIZ(PolicyName.CURRENT_MARK_DAYS),
    WRITTEN_WORK(PolicyName.WRITTEN_MARK_DAYS),
    CONTROL_WORK(PolicyName.WRITTEN_MARK_DAYS),
    MONITORING_WORK(PolicyName.MONITORING_MARK_DAYS);

    private final PolicyName deadline;

    WorkType(PolicyName deadline) {
        this.deadline = deadline;
    }

    PolicyName deadline() {
        return deadline;
    }
}
