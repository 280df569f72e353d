package org.klassny.people.imports.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Planner.Terms;
import org.klassny.people.imports.read.Register.StandingClass;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.FormClass;
import org.klassny.people.imports.read.Step.SaveClass;
import org.klassny.people.imports.read.Step.SaveGroup;

/** Classes: found by id, else by name; a new one gets the group that follows it, so that it can be taught. */
final class ClassPlan {

    private static final int HIGHEST_LEVEL = 12;

    private final Register register;
    private final Terms terms;
    private final Draft draft;
    private final Keys keys;
    private final UnaryOperator<String> newId;
    private final Map<String, String> byName = new HashMap<>();

    ClassPlan(Register register, Terms terms, Draft draft, Keys keys, UnaryOperator<String> newId) {
        this.register = register;
        this.terms = terms;
        this.draft = draft;
        this.keys = keys;
        this.newId = newId;
    }

    void plan(Roster roster) {
        register.classes().values().forEach(one -> byName.put(ClassName.key(one.name()), one.id()));
        roster.classes().forEach(this::plan);
    }

    private void plan(FormClass wanted) {
        var id = keys.registered(Entity.CLASS, wanted.key(), register.classes());
        var standing = id == null ? null : register.classes().get(id);
        if (standing != null) {
            keys.schoolClass(wanted.key(), standing.id());
            change(standing, wanted);
            return;
        }
        var named = byName.get(ClassName.key(wanted.name()));
        if (named != null) {
            keys.schoolClass(wanted.key(), named);
            draft.leave(What.CLASS);
        } else if (!terms.mayFormClasses()) {
            draft.refuse(Fault.of(wanted.at(), null, Rule.UNKNOWN_CLASS, wanted.name()));
        } else {
            form(wanted);
        }
    }

    private void form(FormClass wanted) {
        var level = wanted.gradeLevel();
        if (level == null || unfit(level)) {
            draft.refuse(Fault.of(wanted.at(), null, Rule.MALFORMED_CLASS, wanted.name()));
            return;
        }
        var id = newId.apply("class");
        keys.schoolClass(wanted.key(), id);
        byName.put(ClassName.key(wanted.name()), id);
        draft.make(What.CLASS, new SaveClass(id, wanted.name(), level, 0, null, null));
        draft.add(new SaveGroup(newId.apply("group"), wanted.name(), level, List.of(id), true, null, null, null));
    }

    private void change(StandingClass standing, FormClass wanted) {
        var level = wanted.gradeLevel() == null ? standing.gradeLevel() : wanted.gradeLevel();
        if (standing.name().equals(wanted.name()) && standing.gradeLevel() == level) {
            draft.leave(What.CLASS);
        } else if (unfit(level)) {
            draft.refuse(Fault.of(wanted.at(), null, Rule.MALFORMED_CLASS, wanted.name()));
        } else {
            draft.change(
                    What.CLASS,
                    new SaveClass(
                            standing.id(),
                            wanted.name(),
                            level,
                            standing.version(),
                            standing.name(),
                            standing.gradeLevel()));
        }
    }

    private static boolean unfit(int level) {
        return level < 1 || level > HIGHEST_LEVEL;
    }
}
