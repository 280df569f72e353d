/** The wishes as the guardian's screen shows them. */
@NullMarked
package org.klassny.notification.settings.read;

import org.jspecify.annotations.NullMarked;
