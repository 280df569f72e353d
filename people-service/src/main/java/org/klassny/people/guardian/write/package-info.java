/** Decides about guardians and whose they are. */
@NullMarked
package org.klassny.people.guardian.write;

import org.jspecify.annotations.NullMarked;
