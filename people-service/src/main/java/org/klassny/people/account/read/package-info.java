/** What screens show of the accounts by which people log in. */
@NullMarked
package org.klassny.people.account.read;

import org.jspecify.annotations.NullMarked;
