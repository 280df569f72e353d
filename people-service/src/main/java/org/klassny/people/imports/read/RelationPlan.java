package org.klassny.people.imports.read;

import java.util.Map;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Roster.Kin;
import org.klassny.people.imports.read.Roster.Lead;
import org.klassny.people.imports.read.Step.Assign;
import org.klassny.people.imports.read.Step.Link;

/** Whose guardian somebody is, and who leads a class. */
final class RelationPlan {

    private static final String UNSAID = "OTHER";

    private final Register register;
    private final Draft draft;
    private final Keys keys;

    RelationPlan(Register register, Draft draft, Keys keys) {
        this.register = register;
        this.draft = draft;
        this.keys = keys;
    }

    void plan(Roster roster) {
        roster.kin().forEach(this::link);
        roster.leads().forEach(this::assign);
    }

    private void link(Kin kin) {
        var guardian = keys.person(kin.guardian());
        var student = keys.person(kin.student());
        if (guardian == null || student == null) {
            draft.refuse(Fault.of(
                    kin.at(), kin.field(), Rule.UNKNOWN_REFERENCE, guardian == null ? kin.guardian() : kin.student()));
            return;
        }
        var before = register.kinships().getOrDefault(guardian, Map.of()).get(student);
        if (before == null) {
            draft.make(What.KINSHIP, new Link(guardian, student, kin.kinship(), null));
        } else if (before.equals(kin.kinship()) || kin.kinship().equals(UNSAID)) {
            draft.leave(What.KINSHIP);
        } else {
            draft.change(What.KINSHIP, new Link(guardian, student, kin.kinship(), before));
        }
    }

    private void assign(Lead lead) {
        var teacher = keys.person(lead.teacher());
        var classId = keys.schoolClass(lead.classKey());
        if (classId == null) {
            return;
        }
        if (teacher == null) {
            draft.refuse(Fault.of(lead.at(), "userSourcedId", Rule.UNKNOWN_REFERENCE, lead.teacher()));
            return;
        }
        var standing = register.classes().get(classId);
        var before = standing == null ? null : standing.homeroomTeacher();
        if (teacher.equals(before)) {
            draft.leave(What.HOMEROOM);
        } else if (before == null) {
            draft.make(What.HOMEROOM, new Assign(classId, teacher, null));
        } else {
            draft.change(What.HOMEROOM, new Assign(classId, teacher, before));
        }
    }
}
