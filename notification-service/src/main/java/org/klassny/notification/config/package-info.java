/** What the service is made of: subscriptions, clients, templates and the rounds of its work. */
@NullMarked
package org.klassny.notification.config;

import org.jspecify.annotations.NullMarked;
