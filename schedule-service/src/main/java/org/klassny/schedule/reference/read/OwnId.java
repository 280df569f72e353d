package org.klassny.schedule.reference.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.klassny.kit.problem.RuleCode;
import org.klassny.kit.problem.RuleViolated;

/** Ids of own things, made by clients, begin with their kind: so no two things of the service have one id. */
public enum OwnId {
    YEAR,
    TERM,
    HOLIDAY,
    BELLS,
    SUBJECT,
    ROOM,
    LOAD,
    /** Shorter than others: a lesson's id is made of it and the date. */
    ENTRY(54),
    SUBSTITUTION,
    ASSESSMENT;

    private static final int LONGEST = 64;

    private final String prefix;
    private final Pattern form;

    OwnId() {
        this(LONGEST);
    }

    OwnId(int longest) {
        prefix = name().toLowerCase(Locale.ROOT) + "-";
        form = Pattern.compile(prefix + "[A-Za-z0-9_.:-]{1," + (longest - prefix.length()) + "}");
    }

    enum Rule implements RuleCode {
        MALFORMED_ID;

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }
    }

    /** What ids of the kind begin with. */
    String prefix() {
        return prefix;
    }

    /** The id itself, or a refusal that names the prefix. */
    public String of(String id) {
        if (!form.matcher(id).matches()) {
            throw new RuleViolated(Rule.MALFORMED_ID, "The id has not the form of its kind.").with("prefix", prefix);
        }
        return id;
    }
}
