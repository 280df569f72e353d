/** How the parts of people-service are put together. */
@NullMarked
package org.klassny.people.config;

import org.jspecify.annotations.NullMarked;
