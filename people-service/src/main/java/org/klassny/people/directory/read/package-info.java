/** Who is who: oneself, the staff, the recipients of notices. */
@NullMarked
package org.klassny.people.directory.read;

import org.jspecify.annotations.NullMarked;
