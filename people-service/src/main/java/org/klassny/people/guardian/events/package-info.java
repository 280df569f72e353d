/** What happened to guardians and whose they are: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.people.guardian.events;

import org.jspecify.annotations.NullMarked;
