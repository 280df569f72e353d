/** The corrections as deputies and teachers see them. */
@NullMarked
package org.klassny.journal.correction.read;

import org.jspecify.annotations.NullMarked;
