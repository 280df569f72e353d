/** Decides about the school itself. */
@NullMarked
package org.klassny.people.school.write;

import org.jspecify.annotations.NullMarked;
