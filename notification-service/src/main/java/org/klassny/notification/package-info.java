/** Letters to guardians and the record of their delivery. */
@NullMarked
package org.klassny.notification;

import org.jspecify.annotations.NullMarked;
