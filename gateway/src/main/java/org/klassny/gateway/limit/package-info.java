/** How much one account or address may ask. */
@NullMarked
package org.klassny.gateway.limit;

import org.jspecify.annotations.NullMarked;
