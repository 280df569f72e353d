package org.klassny.people.imports.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line to be: our id or the other system's, and what follows the head. */
record OneRosterRow(String id, String sourcedId, List<@Nullable String> cells, Map<String, String> own) {}
