/** School, classes, groups, enrollment, guardians, staff, accounts and consent: who is who. */
@NullMarked
package org.klassny.people;

import org.jspecify.annotations.NullMarked;
