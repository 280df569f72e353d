/** What the services do on this machine, each figure beside the limit that the machine sets. */
@NullMarked
package org.klassny.bench;

import org.jspecify.annotations.NullMarked;
