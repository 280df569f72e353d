/** How the parts of the journal are put together. */
@NullMarked
package org.klassny.journal.config;

import org.jspecify.annotations.NullMarked;
