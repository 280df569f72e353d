/** Decides which settings a school may have. */
@NullMarked
package org.klassny.journal.schoolpolicy.write;

import org.jspecify.annotations.NullMarked;
