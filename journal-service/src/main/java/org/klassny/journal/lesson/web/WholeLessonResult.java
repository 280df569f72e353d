package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.write.CellResult;
import org.klassny.kit.problem.RuleViolated;

/** What became of each part that was sent. */
record WholeLessonResult(
        @Nullable Part topic,
        @Nullable Part attendance,
        List<Part> marks,
        @Nullable Part homework) {

    /**
     * A part that was entered, or the rule that stands against all of it.
     *
     * @param version of topic and homework
     * @param cells of a column
     */
    @Schema(name = "WholeLessonPart")
    record Part(@Nullable Integer version, @Nullable List<CellResult> cells, CellResult.@Nullable Refusal refusal) {

        static Part at(int version) {
            return new Part(version, null, null);
        }

        static Part of(List<CellResult> cells) {
            return new Part(null, cells, null);
        }

        static Part refused(RuleViolated violated) {
            return new Part(null, null, CellResult.Refusal.of(violated));
        }
    }
}
