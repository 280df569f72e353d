/** The whole stack, started as the README says and used over HTTP as people use it. */
@NullMarked
package org.klassny.e2e;

import org.jspecify.annotations.NullMarked;
