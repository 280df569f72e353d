/** What happened to consent to the processing of personal data: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.people.consent.events;

import org.jspecify.annotations.NullMarked;
