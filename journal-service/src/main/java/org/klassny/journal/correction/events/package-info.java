/** What happens to a correction of a locked record. */
@NullMarked
package org.klassny.journal.correction.events;

import org.jspecify.annotations.NullMarked;
