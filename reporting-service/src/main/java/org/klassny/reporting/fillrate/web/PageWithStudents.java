package org.klassny.reporting.fillrate.web;

import java.time.LocalDate;
import java.util.List;
import org.klassny.reporting.fillrate.read.StudentMarks;

/**
 * A page and its students by id.
 *
 * @param on rosters, lessons and marks are those of this day
 */
record PageWithStudents(LocalDate on, PageAnswer page, List<StudentMarks> students) {}
