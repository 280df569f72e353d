/** The diary of a student: what the family sees. */
@NullMarked
package org.klassny.journal.diary.read;

import org.jspecify.annotations.NullMarked;
