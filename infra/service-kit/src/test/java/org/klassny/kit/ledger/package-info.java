/** The smallest service on the kit: an aggregate, its own projection, a consumer of its own topic, a controller. */
@NullMarked
package org.klassny.kit.ledger;

import org.jspecify.annotations.NullMarked;
