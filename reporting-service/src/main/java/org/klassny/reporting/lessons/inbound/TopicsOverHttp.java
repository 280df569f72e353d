package org.klassny.reporting.lessons.inbound;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.lessons.read.Topics;
import org.klassny.reporting.reference.read.Neighbour;
import org.klassny.reporting.reference.read.Neighbours;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Topics from the pages of journal-service. */
@Component
class TopicsOverHttp implements Topics {

    private final Neighbour journal;

    TopicsOverHttp(@Value("${klassny.journal}") String address, Neighbours neighbours) {
        this.journal = neighbours.at("journal", address);
    }

    private record Lesson(String lessonId, @Nullable String topic) {}

    private record GradebookPage(List<Lesson> lessons) {}

    @Override
    public Map<String, String> of(Page page, ActorToken token) {
        try {
            return journal
                    .ask(
                            GradebookPage.class,
                            token,
                            "/api/journal/pages/{group}/{subject}/{term}",
                            page.groupId(),
                            page.subjectId(),
                            page.termId())
                    .lessons()
                    .stream()
                    .filter(lesson -> lesson.topic() != null)
                    .collect(Collectors.toMap(Lesson::lessonId, lesson -> Objects.requireNonNull(lesson.topic())));
        } catch (RuleViolated refusedThere) {
            return Map.of();
        }
    }
}
