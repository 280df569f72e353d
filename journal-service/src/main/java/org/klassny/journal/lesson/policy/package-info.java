/** What follows for a lesson's record from what happens elsewhere. */
@NullMarked
package org.klassny.journal.lesson.policy;

import org.jspecify.annotations.NullMarked;
