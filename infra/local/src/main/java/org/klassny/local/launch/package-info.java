/** {@code make up}: everything that Klassny consists of, as processes of this machine. */
@NullMarked
package org.klassny.local.launch;

import org.jspecify.annotations.NullMarked;
