/** Over HTTP: the accounts by which people log in. */
@NullMarked
package org.klassny.people.account.web;

import org.jspecify.annotations.NullMarked;
