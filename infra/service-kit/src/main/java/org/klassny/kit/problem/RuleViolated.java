package org.klassny.kit.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request met a rule that stands against it. The only exception by which domain code refuses. */
public final class RuleViolated extends RuntimeException {

    private final RuleCode code;
    private final @Nullable String pointer;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();

    public RuleViolated(RuleCode code, String detail) {
        this(code, detail, null);
    }

    /**
     * Refuses at one place of the request.
     *
     * @param detail one English sentence without personal data
     * @param pointer JSON pointer into the request, such as {@code /entries/3/value}
     */
    public RuleViolated(RuleCode code, String detail, @Nullable String pointer) {
        super(detail, null, false, false);
        this.code = code;
        this.pointer = pointer;
    }

    /** Adds a fact that the screen can show, such as the policy and its value. */
    public RuleViolated with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    public RuleCode code() {
        return code;
    }

    public @Nullable String pointer() {
        return pointer;
    }

    public Map<String, Object> facts() {
        return Map.copyOf(facts);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
