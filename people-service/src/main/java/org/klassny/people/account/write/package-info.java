/** Decides about the accounts by which people log in. */
@NullMarked
package org.klassny.people.account.write;

import org.jspecify.annotations.NullMarked;
