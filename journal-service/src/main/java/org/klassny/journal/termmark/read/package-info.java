/** Term marks beside the averages they are suggested from. */
@NullMarked
package org.klassny.journal.termmark.read;

import org.jspecify.annotations.NullMarked;
