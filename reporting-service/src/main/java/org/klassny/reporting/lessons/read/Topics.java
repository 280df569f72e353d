package org.klassny.reporting.lessons.read;

import java.util.Map;
import org.klassny.kit.actor.ActorToken;

/** The texts of topics. They lie with the journal, which shows them to whom it shows the page. */
public interface Topics {

    record Page(String groupId, String subjectId, String termId) {}

    /** Topics by lesson; those of a page that the journal does not show to this person are left out. */
    Map<String, String> of(Page page, ActorToken token);
}
