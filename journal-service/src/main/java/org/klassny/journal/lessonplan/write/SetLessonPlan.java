package org.klassny.journal.lessonplan.write;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.note.Note;
import org.klassny.kit.problem.RuleViolated;

/**
 * Sets all topics of a course.
 *
 * @param seen version of the plan that the teacher saw; 0 for the first
 */
public record SetLessonPlan(
        @TargetAggregateIdentifier String planId,
        Actor by,
        String groupId,
        String subjectId,
        List<PlannedTopic> topics,
        int seen) {

    public SetLessonPlan {
        topics = List.copyOf(topics);
        var met = new HashSet<Integer>();
        for (var index = 0; index < topics.size(); index++) {
            if (!met.add(topics.get(index).number())) {
                throw new RuleViolated(
                        LessonPlanRule.NUMBER_TWICE, "A number stands for one topic.", "/topics/" + index + "/number");
            }
        }
    }

    public static SetLessonPlan of(Actor by, String groupId, String subjectId, List<PlannedTopic> topics, int seen) {
        var id = new PageKey(groupId, subjectId, null).idIn(by.school(), "plan-");
        return new SetLessonPlan(id, by, groupId, subjectId, topics, seen);
    }

    /** The texts to be kept in the transaction of the command. */
    public Stream<Note> notes() {
        return topics.stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.topic()), Stream.ofNullable(topic.homework())));
    }
}
