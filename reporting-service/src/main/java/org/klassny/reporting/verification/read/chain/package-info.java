/** Store and topic held against the chain of hashes (A4), whatever they are read from. */
@NullMarked
package org.klassny.reporting.verification.read.chain;

import org.jspecify.annotations.NullMarked;
