/** The audit over HTTP. */
@NullMarked
package org.klassny.reporting.audit.web;

import org.jspecify.annotations.NullMarked;
