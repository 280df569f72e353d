/** The fill rate over HTTP. */
@NullMarked
package org.klassny.reporting.fillrate.web;

import org.jspecify.annotations.NullMarked;
