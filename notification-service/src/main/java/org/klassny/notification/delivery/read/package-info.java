/** What is to be told, what was told, and the letters between the two. */
@NullMarked
package org.klassny.notification.delivery.read;

import org.jspecify.annotations.NullMarked;
