package org.klassny.planted.exceptions.sql;

public final class Columns {}
