/** What surrounds the service in its tests: the logs of the other services, their store over HTTP, schools to work with. */
@NullMarked
package org.klassny.reporting.world;

import org.jspecify.annotations.NullMarked;
