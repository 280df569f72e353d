package org.klassny.journal.live.read;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.PageView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a substitute sees of a page: the lessons of today's substitution. */
@Component
public class SubstitutedLessons {

    private final JdbcClient db;

    SubstitutedLessons(JdbcClient db) {
        this.db = db;
    }

    /** By the id of the lesson; what belongs to none is not theirs. */
    Predicate<@Nullable String> visibleTo(PageView view) {
        var lessons = Set.copyOf(db.sql("""
                        select lesson_id from scheduled_lesson
                        where school_id = :school and group_id = :group and subject_id = :subject and date = :today
                          and substitute_of(school_id, lesson_id) = :person
                        """)
                .param("school", view.actor().school())
                .param("group", view.key().groupId())
                .param("subject", view.key().subjectId())
                .param("today", view.today())
                .param("person", view.actor().person())
                .query(String.class)
                .list());
        return lesson -> lesson != null && lessons.contains(lesson);
    }
}
