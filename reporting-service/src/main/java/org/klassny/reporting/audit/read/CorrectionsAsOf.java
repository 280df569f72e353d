package org.klassny.reporting.audit.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.audit.read.PageAsOf.Author;
import org.klassny.reporting.audit.read.PageAsOf.CorrectionAsOf;
import org.klassny.reporting.audit.read.PageAsOf.CorrectionAsOf.State;

/** Requests and what had been decided on them. */
final class CorrectionsAsOf {

    private static final String ALLOWED = "journal.correction-allowed.v1";
    private static final String REFUSED = "journal.correction-refused.v1";

    private CorrectionsAsOf() {}

    static List<CorrectionAsOf> of(List<Entry> entries) {
        Map<String, Entry> decisions = new HashMap<>();
        for (var entry : entries) {
            if (entry.type().equals(ALLOWED) || entry.type().equals(REFUSED)) {
                decisions.put(Objects.requireNonNull(entry.correctionId()), entry);
            }
        }
        return entries.stream()
                .filter(entry -> entry.studentId() != null)
                .map(entry -> correction(entry, decisions.get(Objects.requireNonNull(entry.correctionId()))))
                .toList();
    }

    private static CorrectionAsOf correction(Entry asked, @Nullable Entry decision) {
        var facts = asked.facts();
        return new CorrectionAsOf(
                Objects.requireNonNull(asked.correctionId()),
                Objects.requireNonNull(asked.studentId()),
                Objects.requireNonNull(facts.kind()),
                asked.markId(),
                facts.standing(),
                facts.proposed(),
                Objects.requireNonNull(facts.reason()),
                state(decision),
                Author.of(asked),
                decision == null ? null : Author.of(decision));
    }

    private static State state(@Nullable Entry decision) {
        if (decision == null) {
            return State.REQUESTED;
        }
        return decision.type().equals(ALLOWED) ? State.ALLOWED : State.REFUSED;
    }
}
