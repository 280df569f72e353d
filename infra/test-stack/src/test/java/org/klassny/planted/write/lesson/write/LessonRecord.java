package org.klassny.planted.write.lesson.write;

import javax.sql.DataSource;

/** An aggregate that speaks to the database. */
class LessonRecord {

    void decide(DataSource database) {}
}
