package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageTransaction;

/** Gives entries their place and hash in the chain, under the lock of the one {@link JournalHead}. */
final class Sealing {
    private static final int BATCH = 1_000;
    private static final Query<JournalEntry> PENDING =
            Query.of(JournalEntry.TYPE).where(JournalEntry.PENDING.is(true)).where(JournalEntry.POSITION.absent());

    private final StorageTransaction transaction;
    private JournalHead head;

    private Sealing(StorageTransaction transaction) {
        this.transaction = transaction;
        this.head = transaction
                .lock(JournalHead.TYPE, JournalHead.ID)
                .orElseThrow(() -> new IllegalStateException("the journal has no head: open the store with its hall"));
    }

    /**
     * Locks the head, so that a bulk command can insert its entries sealed.
     *
     * @param transaction the bulk command's transaction
     * @return the sealing
     */
    public static Sealing begin(StorageTransaction transaction) {
        return new Sealing(transaction);
    }

    /**
     * Seals one batch of what commands have written.
     *
     * @param transaction a transaction of its own
     * @return how many entries, fewer than a thousand once nothing is left
     */
    public static int sealPending(StorageTransaction transaction) {
        return transaction.select(PENDING.limit(1)).isEmpty()
                ? 0
                : begin(transaction).sealBatch();
    }

    /**
     * Inserts entries sealed, behind everything that is still pending: an earlier change of the same subject is committed
     * by now, because its record is held here.
     *
     * @param entries new entries, in the order they happened
     * @return the entries as stored
     */
    public ImmutableList<JournalEntry> insert(List<JournalEntry> entries) {
        int pending;
        do {
            pending = sealBatch();
        } while (pending == BATCH);
        List<JournalEntry> sealed = transaction.insert(JournalEntry.TYPE, SealChain.seal(head, entries));
        advance(sealed);
        return ImmutableList.copyOf(sealed);
    }

    private int sealBatch() {
        List<JournalEntry> batch = transaction.select(PENDING.limit(BATCH));
        advance(
                batch.isEmpty()
                        ? batch
                        : transaction.update(JournalEntry.TYPE, SealChain.seal(head, SealChain.order(batch))));
        return batch.size();
    }

    private void advance(List<JournalEntry> sealed) {
        if (!sealed.isEmpty()) {
            JournalHead next = head.after(sealed.get(sealed.size() - 1));
            head = transaction.update(JournalHead.TYPE, List.of(next)).get(0);
        }
    }
}
