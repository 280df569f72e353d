/** A guardian's wishes for one child: who may hear what, and how soon. */
@NullMarked
package org.klassny.notification.settings.write;

import org.jspecify.annotations.NullMarked;
