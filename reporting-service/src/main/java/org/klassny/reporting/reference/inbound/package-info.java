/** Events of people-service and schedule-service, with the fields that are read here. */
@NullMarked
package org.klassny.reporting.reference.inbound;

import org.jspecify.annotations.NullMarked;
