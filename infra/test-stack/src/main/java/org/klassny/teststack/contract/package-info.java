/** Holds the contract files of a service, event schemas, examples and OpenAPI, against its code. */
@NullMarked
package org.klassny.teststack.contract;

import org.jspecify.annotations.NullMarked;
