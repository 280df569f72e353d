package org.klassny.planted.good.reference.inbound;

public final class RosterProjection {}
