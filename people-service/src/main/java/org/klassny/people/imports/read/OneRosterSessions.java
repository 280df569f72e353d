package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.OneRosterReader.Keeping;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.Session;
import org.klassny.people.imports.read.Roster.Session.Kind;
import org.klassny.people.imports.read.Table.Line;

/** Academic sessions of a bundle: school years, and what divides them, each under the year at the top of its parents. */
final class OneRosterSessions {

    static final String FILE = "academicSessions.csv";

    /** As a term's form asks for it. */
    private static final int LONGEST_TITLE = 100;

    private static final Map<String, Kind> KINDS = Map.of(
            "schoolYear", Kind.YEAR,
            "term", Kind.TERM,
            "gradingPeriod", Kind.GRADING_PERIOD,
            "semester", Kind.SEMESTER);

    private final Values values;
    private final Keeping keeping;
    private final List<Session> sessions = new ArrayList<>();
    private final Map<String, Line> lines = new HashMap<>();

    OneRosterSessions(Values values, Keeping keeping) {
        this.values = values;
        this.keeping = keeping;
    }

    List<Session> read(List<Line> all) {
        all.forEach(line -> lines.put(Objects.requireNonNull(line.get("sourcedId")), line));
        all.forEach(this::session);
        return List.copyOf(sessions);
    }

    private void session(Line line) {
        var id = Objects.requireNonNull(line.get("sourcedId"));
        if (!OneRosterReader.live(line)) {
            values.fault(line, "status", Rule.NOT_TAKEN);
            return;
        }
        var type = values.required(line, "type", LONGEST_TITLE);
        var title = values.required(line, "title", LONGEST_TITLE);
        var from = values.requiredDate(line, "startDate");
        var until = values.requiredDate(line, "endDate");
        var kind = type == null ? null : KINDS.get(type);
        if (type != null && kind == null) {
            values.fault(line, "type", type.startsWith("ext:") ? Rule.NOT_TAKEN : Rule.UNKNOWN_TYPE);
        }
        if (from != null && until != null && until.isBefore(from)) {
            values.fault(line, "endDate", Rule.DATES_REVERSED);
        } else if (kind != null && title != null && from != null && until != null) {
            sessions.add(new Session(line.at(), id, kind, kind == Kind.YEAR ? null : year(line), title, from, until));
            keeping.keep(Entity.SESSION, line, id);
        }
    }

    /** The year among its parents, or the last parent that the file has not; null where nothing of it is said. */
    private @Nullable String year(Line line) {
        var seen = new HashSet<String>();
        for (var parent = line.get("parentSourcedId"); parent != null; ) {
            var above = lines.get(parent);
            if (above == null || "schoolYear".equals(above.get("type"))) {
                return parent;
            }
            if (!seen.add(parent)) {
                values.fault(line, "parentSourcedId", Rule.UNKNOWN_REFERENCE);
                return null;
            }
            parent = above.get("parentSourcedId");
        }
        return null;
    }
}
