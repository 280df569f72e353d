package org.klassny.reporting.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.audit.read.Entry;
import org.klassny.reporting.audit.read.Page;

/**
 * What was entered on a page, oldest first.
 *
 * @param next the number to ask on after, or null at the end
 */
record PageHistory(
        String groupId,
        String subjectId,
        String termId,
        List<Entry> entries,
        @Nullable Long next) {

    static PageHistory of(Page page, List<Entry> entries, int limit) {
        var next = entries.size() < limit ? null : entries.getLast().logIndex();
        return new PageHistory(page.groupId(), page.subjectId(), page.termId(), entries, next);
    }
}
