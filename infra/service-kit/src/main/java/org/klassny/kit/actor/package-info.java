/** Who acts: the account, person, school and roles that a request's token speaks of. */
@NullMarked
package org.klassny.kit.actor;

import org.jspecify.annotations.NullMarked;
