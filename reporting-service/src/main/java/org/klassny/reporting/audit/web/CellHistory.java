package org.klassny.reporting.audit.web;

import java.util.List;
import org.klassny.reporting.audit.read.Entry;

/** What was entered for a student in a lesson, oldest first. */
record CellHistory(String lessonId, String studentId, List<Entry> entries) {}
