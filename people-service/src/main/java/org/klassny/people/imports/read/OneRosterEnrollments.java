package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.OneRosterReader.Keeping;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.Lead;
import org.klassny.people.imports.read.Roster.Membership;
import org.klassny.people.imports.read.Roster.Stay;
import org.klassny.people.imports.read.Roster.Teaching;
import org.klassny.people.imports.read.Table.Line;

/**
 * Who is in which class of a bundle: in a homeroom class that is the class of a Russian school, in a scheduled one a group.
 * A homeroom class's teacher, of several the primary one, leads it; who teaches a group has a teaching load.
 */
final class OneRosterEnrollments {

    /** Our own column: OneRoster has no hours a week. */
    private static final String HOURS = OneRosterReader.METADATA + OneRosterCurriculum.HOURS;

    private static final Set<String> ROLES = Set.of("student", "teacher", "administrator", "proctor", "aide");

    private final Values values;
    private final Keeping keeping;
    private final Map<String, Boolean> homeroom;
    private final Set<String> deleted;
    private final Set<String> gone;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<String, Lead> leads = new HashMap<>();
    private final List<Teaching> teachings = new ArrayList<>();

    /** {@code homeroom}: classes of the bundle by key, true for homeroom classes; {@code deleted} classes; {@code gone} users */
    OneRosterEnrollments(
            Values values, Keeping keeping, Map<String, Boolean> homeroom, Set<String> deleted, Set<String> gone) {
        this.values = values;
        this.keeping = keeping;
        this.homeroom = homeroom;
        this.deleted = deleted;
        this.gone = gone;
    }

    List<Stay> stays() {
        return stays;
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<Lead> leads() {
        return List.copyOf(leads.values());
    }

    List<Teaching> teachings() {
        return teachings;
    }

    void read(List<Line> lines) {
        for (var line : lines) {
            var group = values.required(line, "classSourcedId", 255);
            var user = values.required(line, "userSourcedId", 255);
            var role = values.required(line, "role", 50);
            if (group == null || user == null || role == null) {
                continue;
            }
            if (!ROLES.contains(role) && !role.startsWith("ext:")) {
                values.fault(line, "role", Rule.UNKNOWN_ROLE);
                continue;
            }
            if (deleted.contains(group) && OneRosterReader.live(line)) {
                values.fault(line, "classSourcedId", Rule.NOT_TAKEN);
            } else if (role.equals("student")) {
                student(line, user, group);
                keeping.keep(Entity.ENROLLMENT, line, user + "\n" + group);
            } else if (role.equals("teacher")) {
                teacher(line, user, group);
            }
        }
    }

    private void student(Line line, String user, String group) {
        var from = values.date(line, "beginDate");
        var until = values.date(line, "endDate");
        var ended = ended(line, user);
        // of a class that only an earlier bundle told of, the register says which kind it is
        if (homeroom.getOrDefault(group, true)) {
            stays.add(new Stay(line.at(), user, group, from, until, ended));
        } else {
            memberships.add(new Membership(line.at(), user, group, from, until, ended));
        }
    }

    private void teacher(Line line, String user, String group) {
        if (!homeroom.getOrDefault(group, true)) {
            var until = values.date(line, "endDate");
            var ended = ended(line, user);
            teachings.add(new Teaching(line.at(), user, group, until, ended, values.hours(line, HOURS)));
        } else if (!ended(line, user)) {
            lead(line, user, group);
        }
        if (OneRosterReader.live(line)) {
            keeping.keep(Entity.ENROLLMENT, line, user + "\n" + group);
        }
    }

    /** Who goes, leaves every place, whether the bundle says it there or not. */
    private boolean ended(Line line, String user) {
        return !OneRosterReader.live(line) || gone.contains(user);
    }

    private void lead(Line line, String user, String group) {
        var primary = Objects.requireNonNullElse(line.get("primary"), "").equalsIgnoreCase("true");
        var lead = new Lead(line.at(), user, group);
        if (primary) {
            leads.put(group, lead);
        } else {
            leads.putIfAbsent(group, lead);
        }
    }
}
