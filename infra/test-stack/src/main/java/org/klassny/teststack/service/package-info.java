/** What every service on the kit must do, as tests that a service inherits. */
@NullMarked
package org.klassny.teststack.service;

import org.jspecify.annotations.NullMarked;
