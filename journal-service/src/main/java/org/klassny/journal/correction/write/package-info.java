/** A correction: asked for by a teacher, allowed or refused by a deputy. */
@NullMarked
package org.klassny.journal.correction.write;

import org.jspecify.annotations.NullMarked;
