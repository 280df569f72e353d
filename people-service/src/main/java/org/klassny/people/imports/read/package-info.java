/** Files of other systems and of the school's own office: read, held against the register, planned; and written. */
@NullMarked
package org.klassny.people.imports.read;

import org.jspecify.annotations.NullMarked;
