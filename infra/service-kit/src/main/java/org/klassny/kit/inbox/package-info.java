/** Events of other services in: position and rows in one transaction, poison set aside. */
@NullMarked
package org.klassny.kit.inbox;

import org.jspecify.annotations.NullMarked;
