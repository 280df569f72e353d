package org.klassny.planted.good.lesson.read;

import javax.sql.DataSource;
import org.klassny.planted.good.lesson.events.MarkGiven;

public record Gradebook(DataSource database) {

    void project(MarkGiven event) {}
}
