package org.klassny.people.imports.read;

/** A row of a file as a spreadsheet counts it: the header is row 1. */
public record At(String file, int row) {}
