package org.klassny.planted.good.termmark.policy;

import org.klassny.kit.axon.Commands;
import org.klassny.planted.good.lesson.events.MarkGiven;

record WhenMarkGivenThenSuggestTermMark(Commands commands) {

    void react(MarkGiven event) {}

    record Suggestion(String value) {}
}
