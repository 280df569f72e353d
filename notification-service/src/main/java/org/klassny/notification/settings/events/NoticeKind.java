package org.klassny.notification.settings.events;

/** What a notice tells of; in the order in which a letter has them. */
public enum NoticeKind {
    CORRECTION(Frequency.AT_ONCE),
    TIMETABLE(Frequency.AT_ONCE),
    ABSENCE(Frequency.DAILY),
    MARK(Frequency.DAILY),
    TERM_MARK(Frequency.DAILY),
    HOMEWORK(Frequency.DAILY);

    private final Frequency byDefault;

    NoticeKind(Frequency byDefault) {
        this.byDefault = byDefault;
    }

    public Frequency byDefault() {
        return byDefault;
    }
}
