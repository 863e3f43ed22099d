package org.commonhall.corridor;

import java.security.SecureRandom;
import java.util.List;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageTransaction;

/** Opens a store: its schema, and the rows that will be locked and therefore must exist before their first use. */
final class Opening {
    private Opening() {}

    static void open(Engine engine) {
        try {
            engine.storage().open(engine.schema());
            engine.storage().inTransaction(Opening::makeRows);
        } catch (DuplicateRecord otherNode) {
            // Two nodes opened the same store at once, and the other one made the rows.
        } catch (StorageException failure) {
            throw Failures.told(engine, failure);
        }
    }

    private static boolean makeRows(StorageTransaction transaction) {
        boolean head = make(transaction, JournalHead.TYPE, JournalHead.EMPTY);
        boolean key = make(transaction, CommandKey.TYPE, CommandKey.first(new SecureRandom()));
        return make(transaction, ScopeRoot.TYPE, new ScopeRoot(ScopeRoot.ID, 0)) || head || key;
    }

    private static <T extends Record> boolean make(StorageTransaction transaction, RecordType<T> type, T row) {
        boolean missing = transaction.find(type, type.idOf(row)).isEmpty();
        if (missing) {
            transaction.insert(type, List.of(row));
        }
        return missing;
    }
}
