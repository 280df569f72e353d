/** Term marks, set by the teacher in the last days of the term. */
@NullMarked
package org.klassny.journal.termmark.write;

import org.jspecify.annotations.NullMarked;
