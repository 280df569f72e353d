/** The page that stands here until there is a user interface. */
@NullMarked
package org.klassny.gateway.page;

import org.jspecify.annotations.NullMarked;
