/** Events of journal-service as the fill rate reads them. */
@NullMarked
package org.klassny.reporting.fillrate.inbound;

import org.jspecify.annotations.NullMarked;
