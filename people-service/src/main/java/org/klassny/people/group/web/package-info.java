/** Over HTTP: teaching groups and their rosters. */
@NullMarked
package org.klassny.people.group.web;

import org.jspecify.annotations.NullMarked;
