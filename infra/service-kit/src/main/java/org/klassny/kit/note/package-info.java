/** Free text outside the log: erasable rows that events name by id and digest. */
@NullMarked
package org.klassny.kit.note;

import org.jspecify.annotations.NullMarked;
