/** Who looked at whose card. */
@NullMarked
package org.klassny.people.card.read;

import org.jspecify.annotations.NullMarked;
