package org.klassny.local.server;

/** What a service needs to reach its database; the user owns it and is no superuser. */
public record Database(String url, String user, String password) {}
