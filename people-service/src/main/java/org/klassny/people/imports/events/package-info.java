/** What happened to imports: facts in the past tense, ids and numbers only. */
@NullMarked
package org.klassny.people.imports.events;

import org.jspecify.annotations.NullMarked;
