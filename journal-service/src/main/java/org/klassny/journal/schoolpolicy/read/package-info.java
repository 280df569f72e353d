/** The settings in force on a day. */
@NullMarked
package org.klassny.journal.schoolpolicy.read;

import org.jspecify.annotations.NullMarked;
