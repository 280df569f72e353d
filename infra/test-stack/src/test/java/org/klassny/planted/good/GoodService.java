package org.klassny.planted.good;

/** A service that keeps every rule. */
public class GoodService {}
