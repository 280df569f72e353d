/** Over HTTP: guardians and whose they are. */
@NullMarked
package org.klassny.people.guardian.web;

import org.jspecify.annotations.NullMarked;
