/** The record of deliveries over HTTP. */
@NullMarked
package org.klassny.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
