/** What screens show of guardians and whose they are. */
@NullMarked
package org.klassny.people.guardian.read;

import org.jspecify.annotations.NullMarked;
