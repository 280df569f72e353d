/** Term marks of journal-service, with the fields that are read here. */
@NullMarked
package org.klassny.reporting.progress.inbound;

import org.jspecify.annotations.NullMarked;
