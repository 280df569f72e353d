package org.klassny.schedule.config;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An id of another school stands for nothing: no command reaches an aggregate that the school has not made itself. */
final class OwnIds implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();
    private final JdbcClient db;

    OwnIds(JdbcClient db) {
        this.db = db;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var command = work.getMessage();
        var id = targets.resolveTarget(command).getIdentifier();
        var school = String.valueOf(command.getMetaData().get(Metadata.SCHOOL));
        if (ofAnother(school, id)) {
            throw new AggregateNotFoundException(id, "The school has none of this id.");
        }
        return chain.proceed();
    }

    private boolean ofAnother(String school, String id) {
        return db.sql("""
                        select meta_data::jsonb ->> 'schoolid' <> :school from domain_event_entry
                        where aggregate_identifier = :id and sequence_number = 0
                        """)
                .param("school", school)
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
