package org.klassny.kit.axon;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * No transaction outlives its unit of work. Axon neither commits nor rolls back when something worse than an exception comes
 * out of a unit's commit; the thread would then keep the transaction, and whatever it does next would be part of it.
 */
final class EndingTransactions implements TransactionManager {

    private static final Logger LOG = LoggerFactory.getLogger(EndingTransactions.class);

    private final TransactionManager spring;

    EndingTransactions(PlatformTransactionManager transactions) {
        this.spring = new SpringTransactionManager(transactions);
    }

    @Override
    public Transaction startTransaction() {
        var begun = new Begun(spring.startTransaction());
        if (CurrentUnitOfWork.isStarted()) {
            var unit = CurrentUnitOfWork.get();
            if (unit.phase().isBefore(UnitOfWork.Phase.CLEANUP)) {
                unit.onCleanup(_ -> begun.endIfOpen());
            }
        }
        return begun;
    }

    private static final class Begun implements Transaction {

        private final Transaction transaction;
        private boolean ended;

        private Begun(Transaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public void commit() {
            ended = true;
            transaction.commit();
        }

        @Override
        public void rollback() {
            ended = true;
            transaction.rollback();
        }

        private void endIfOpen() {
            if (!ended) {
                LOG.error("a unit of work has left its transaction open; it is rolled back");
                rollback();
            }
        }
    }
}
