package org.klassny.reporting.replay.read;

import org.klassny.kit.problem.RuleCode;

/** Why a replay is refused. */
public enum ReplayRule implements RuleCode {
    UNKNOWN_PROJECTION(Kind.MALFORMED),
    REPLAY_RUNNING(Kind.RULE),
    UNKNOWN_REPLAY(Kind.UNKNOWN);

    private final Kind kind;

    ReplayRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
