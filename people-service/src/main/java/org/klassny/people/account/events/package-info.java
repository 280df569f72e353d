/** What happened to the accounts by which people log in: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.people.account.events;

import org.jspecify.annotations.NullMarked;
