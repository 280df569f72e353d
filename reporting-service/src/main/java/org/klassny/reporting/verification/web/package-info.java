/** Verifications over HTTP. */
@NullMarked
package org.klassny.reporting.verification.web;

import org.jspecify.annotations.NullMarked;
