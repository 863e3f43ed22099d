package org.commonhall.corridor;

import java.util.Objects;
import org.commonhall.CommonhallException;
import org.commonhall.NotAllowed;
import org.commonhall.storage.Storage;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** Runs work and always rolls it back, by the one means every store has: an exception. */
final class Preview {
    private Preview() {}

    static <R> R of(Storage storage, TransactionWork<R> work) {
        Outcome outcome = new Outcome();
        try {
            storage.inTransaction(transaction -> {
                outcome.result = work.run(transaction);
                throw outcome;
            });
        } catch (Outcome rolledBack) {
            @SuppressWarnings("unchecked")
            R result = (R) Objects.requireNonNull(rolledBack.result);
            return result;
        }
        throw new IllegalStateException("the store swallowed the roll-back");
    }

    private static final class Outcome extends RuntimeException {
        private static final long serialVersionUID = 1;

        private transient @Nullable Object result;

        Outcome() {
            super("rolled back on purpose", null, false, false);
        }
    }

    /** Ends a use case that is walked again only to see whether its actor still has the right. */
    static final class Probe extends RuntimeException {
        private static final long serialVersionUID = 1;

        Probe() {
            super("authorised", null, false, false);
        }

        /** The same use case up to where it has authorised; only a lost right refuses it. */
        static TransactionWork<Boolean> of(TransactionWork<Boolean> useCase) {
            return transaction -> {
                try {
                    return useCase.run(transaction);
                } catch (Probe passed) {
                    return true;
                } catch (NotAllowed lost) {
                    throw lost;
                } catch (CommonhallException refused) {
                    // Done long ago, it may not be possible any more; that is no matter of rights.
                    return true;
                }
            };
        }
    }
}
