/** What screens show of the school itself. */
@NullMarked
package org.klassny.people.school.read;

import org.jspecify.annotations.NullMarked;
