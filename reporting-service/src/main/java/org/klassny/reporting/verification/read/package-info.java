/** Verifications in the background, and what they have found (A4). */
@NullMarked
package org.klassny.reporting.verification.read;

import org.jspecify.annotations.NullMarked;
