package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klassny.people.imports.read.Curriculum.Load;
import org.klassny.people.imports.read.Curriculum.Term;
import org.klassny.people.imports.read.Curriculum.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the copies of schedule-service's facts. */
@Component
class CurriculumQueries {

    private final JdbcClient db;

    CurriculumQueries(JdbcClient db) {
        this.db = db;
    }

    Curriculum of(String school) {
        return new Curriculum(years(school), terms(school), subjects(school), loads(school));
    }

    private Map<String, Year> years(String school) {
        var years = new HashMap<String, Year>();
        ask(school, "select school_year_id, name, starts_on, ends_on from school_year where school_id = :school")
                .query((row, _) -> new Year(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list()
                .forEach(year -> years.put(year.id(), year));
        return years;
    }

    private Map<String, Term> terms(String school) {
        var terms = new HashMap<String, Term>();
        ask(school, "select term_id, school_year_id, name, starts_on, ends_on from term where school_id = :school")
                .query((row, _) -> new Term(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list()
                .forEach(term -> terms.put(term.id(), term));
        return terms;
    }

    private Map<String, String> subjects(String school) {
        var subjects = new HashMap<String, String>();
        ask(school, "select subject_id, name from subject where school_id = :school")
                .query(row -> {
                    subjects.put(row.getString(1), row.getString(2));
                });
        return subjects;
    }

    private List<Load> loads(String school) {
        return ask(school, """
                select load_id, group_id, subject_id, teacher_id, hours_a_week from subject_load
                where school_id = :school and not ended order by load_id
                """)
                .query((row, _) -> new Load(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBigDecimal(5)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String school, String question) {
        return db.sql(question).param("school", school);
    }
}
