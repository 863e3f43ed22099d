package org.commonhall;

import java.util.List;
import org.commonhall.journal.JournalHead;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageTransaction;

/** Opens a store: its schema, and the rows that will be locked and therefore must exist before their first use. */
final class Opening {
    private Opening() {}

    static void open(Hall hall) {
        try {
            hall.storage().open(hall.schema());
            hall.storage().inTransaction(Opening::makeHead);
        } catch (DuplicateRecord otherNode) {
            // Two nodes opened the same store at once, and the other one made the head.
        } catch (StorageException failure) {
            throw Failures.translate(failure);
        }
    }

    private static boolean makeHead(StorageTransaction transaction) {
        boolean missing = transaction.find(JournalHead.TYPE, JournalHead.ID).isEmpty();
        if (missing) {
            transaction.insert(JournalHead.TYPE, List.of(JournalHead.EMPTY));
        }
        return missing;
    }
}
