package org.klassny.journal.config;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.DriverManager;
import java.util.Properties;
import org.klassny.journal.correction.events.CorrectionEvent;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lessonplan.events.LessonPlanEvent;
import org.klassny.journal.live.read.Announcement;
import org.klassny.journal.live.read.ChangeFeed;
import org.klassny.journal.live.read.ChangeFeed.OwnConnection;
import org.klassny.journal.live.read.CorrectionChanges;
import org.klassny.journal.live.read.LessonChanges;
import org.klassny.journal.live.read.LessonPlanChanges;
import org.klassny.journal.live.read.SubstitutedLessons;
import org.klassny.journal.live.read.TermMarkChanges;
import org.klassny.journal.termmark.events.TermMarkEvent;
import org.klassny.kit.log.NumberedProjection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    NumberedProjection<LessonEvent> lessonChanges(JdbcClient db) {
        return new NumberedProjection<>(LessonEvent.class, new LessonChanges(new Announcement(db)));
    }

    @Bean
    NumberedProjection<CorrectionEvent> correctionChanges(JdbcClient db) {
        return new NumberedProjection<>(CorrectionEvent.class, new CorrectionChanges(new Announcement(db)));
    }

    @Bean
    NumberedProjection<LessonPlanEvent> planChanges(JdbcClient db) {
        return new NumberedProjection<>(LessonPlanEvent.class, new LessonPlanChanges(new Announcement(db)));
    }

    @Bean
    NumberedProjection<TermMarkEvent> termMarkChanges(JdbcClient db) {
        return new NumberedProjection<>(TermMarkEvent.class, new TermMarkChanges(new Announcement(db)));
    }

    @Bean
    OwnConnection ownConnection(JdbcConnectionDetails database) {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        return () -> DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    @Bean
    ChangeFeed changeFeed(
            OwnConnection connections, SubstitutedLessons substituted, JsonMapper json, MeterRegistry metrics) {
        return new ChangeFeed(connections, substituted, json, metrics);
    }
}
