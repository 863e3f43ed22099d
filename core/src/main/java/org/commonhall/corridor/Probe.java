package org.commonhall.corridor;

import org.commonhall.CommonhallException;
import org.commonhall.NotAllowed;
import org.commonhall.storage.TransactionWork;

/** Ends a use case that is walked again only to see whether its actor still has the right. */
final class Probe extends RuntimeException {
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
