package org.klassny.planted.exceptions.lesson.read;

import org.klassny.planted.exceptions.sql.Columns;

record Gradebook(Columns columns) {}
