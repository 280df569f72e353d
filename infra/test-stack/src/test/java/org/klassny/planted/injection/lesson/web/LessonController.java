package org.klassny.planted.injection.lesson.web;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;

class LessonController {

    @Autowired
    private DataSource database;
}
