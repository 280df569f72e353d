/** Substitutions, and who is free for one. */
@NullMarked
package org.klassny.schedule.substitution.read;

import org.jspecify.annotations.NullMarked;
