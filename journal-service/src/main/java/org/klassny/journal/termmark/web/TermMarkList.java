package org.klassny.journal.termmark.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.termmark.write.NotAssessed;

/** The form of the list of term marks that the query builds. */
record TermMarkList(List<Term> termMarks) {

    /**
     * The term of a student.
     *
     * @param average weighted, to two places; absent without marks
     * @param suggested the mark that the average suggests by the school's rounding
     * @param marks how many the average is made of
     */
    @Schema(name = "TermMark")
    record Term(
            String studentId,
            @Nullable BigDecimal average,
            @Nullable String suggested,
            int marks,
            @Nullable String value,
            @Nullable NotAssessed notAssessed,
            int version) {}
}
