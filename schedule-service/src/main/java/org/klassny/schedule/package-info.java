/** School year, terms, load, timetable, lessons and substitutions: what is to be held when and by whom. */
@NullMarked
package org.klassny.schedule;

import org.jspecify.annotations.NullMarked;
