/** The rows of the table. */
@NullMarked
package org.klassny.bench.row;

import org.jspecify.annotations.NullMarked;
