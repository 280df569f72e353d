package org.klassny.kit.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Failures of the database itself: they pass, and are no fault of the request or the event that met them. */
public final class Outage {

    /** Connection, rollback by the server, resources, stop of the server, system error. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** A lock not had, a session or a transaction that took too long. */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25P03", "25P04");

    private Outage() {}

    public static boolean caused(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(Outage::passes);
    }

    private static boolean passes(Throwable failure) {
        return switch (failure) {
            case TransientDataAccessException _ -> true;
            case RecoverableDataAccessException _ -> true;
            case NonTransientDataAccessResourceException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case TransactionSystemException _ -> true;
            case SQLTransientException _ -> true;
            case SQLRecoverableException _ -> true;
            case SQLNonTransientConnectionException _ -> true;
            case SQLException sql -> passes(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean passes(@Nullable String state) {
        // the server always names a state; without one it is the pool that gave the connection up
        return state == null || PASSING_STATES.contains(state) || PASSING_CLASSES.contains(classOf(state));
    }

    private static String classOf(String state) {
        return state.substring(0, Math.min(2, state.length()));
    }
}
