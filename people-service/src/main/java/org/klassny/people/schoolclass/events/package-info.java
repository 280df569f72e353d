/** What happened to classes and their homeroom teachers: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.people.schoolclass.events;

import org.jspecify.annotations.NullMarked;
