/** Read sides made of the log: fill rate, audit, and the proofs that they and the log are right. */
@NullMarked
package org.klassny.reporting;

import org.jspecify.annotations.NullMarked;
