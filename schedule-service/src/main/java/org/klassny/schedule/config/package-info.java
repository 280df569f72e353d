/** How the parts of the service are put together. */
@NullMarked
package org.klassny.schedule.config;

import org.jspecify.annotations.NullMarked;
