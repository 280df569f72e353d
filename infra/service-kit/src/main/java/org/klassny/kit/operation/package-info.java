/** What operators see: health, metrics, dead letters, the log as stored. */
@NullMarked
package org.klassny.kit.operation;

import org.jspecify.annotations.NullMarked;
