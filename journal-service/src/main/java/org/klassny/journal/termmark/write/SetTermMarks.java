package org.klassny.journal.termmark.write;

import java.util.HashSet;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;

/** Sets terms of several students of a page: one command, one transaction, a result for each. */
public record SetTermMarks(
        @TargetAggregateIdentifier String registerId, Actor by, PageKey page, List<TermMarkEntry> entries) {

    public SetTermMarks {
        entries = List.copyOf(entries);
        var met = new HashSet<String>();
        for (var index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            if (!met.add(entry.studentId())) {
                throw new RuleViolated(
                        TermMarkRule.STUDENT_TWICE,
                        "There is one entry for each student.",
                        "/entries/" + index + "/studentId");
            }
            if (entry.value() != null && entry.notAssessed() != null) {
                throw new RuleViolated(
                        TermMarkRule.MARK_AND_REASON,
                        "There is a mark, or a reason for none.",
                        "/entries/" + index + "/notAssessed");
            }
        }
    }

    public static SetTermMarks of(Actor by, PageKey page, List<TermMarkEntry> entries) {
        return new SetTermMarks(idOf(by.school(), page), by, page, entries);
    }

    static String idOf(String school, PageKey page) {
        return page.idIn(school, "termmarks-");
    }
}
