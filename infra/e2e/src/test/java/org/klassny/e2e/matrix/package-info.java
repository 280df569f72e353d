/** Who may do what: every operation of the services' descriptions, asked by every role. */
@NullMarked
package org.klassny.e2e.matrix;

import org.jspecify.annotations.NullMarked;
