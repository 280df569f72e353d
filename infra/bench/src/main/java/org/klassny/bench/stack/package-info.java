/** The servers and services under test, and what they use of the machine. */
@NullMarked
package org.klassny.bench.stack;

import org.jspecify.annotations.NullMarked;
