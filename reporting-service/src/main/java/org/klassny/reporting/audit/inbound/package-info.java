/** Events of journal-service as the audit keeps them: all, with their values. */
@NullMarked
package org.klassny.reporting.audit.inbound;

import org.jspecify.annotations.NullMarked;
