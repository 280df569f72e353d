package org.klassny.notification.settings.write;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a guardian's wishes. */
public enum SettingsRule implements RuleCode {
    /** The actor is no guardian of this student. */
    NOT_YOUR_CHILD(Kind.FORBIDDEN),
    /** Somebody changed the settings since they were read. */
    STALE(Kind.STALE);

    private final Kind kind;

    SettingsRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
