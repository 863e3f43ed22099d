package org.commonhall.corridor;

/**
 * Told of every change in this process after its commit, with no transaction open. What it throws is logged and neither
 * undoes nor blocks the command. For another process read the feed.
 */
@FunctionalInterface
public interface ChangeListener {

    /**
     * Something changed.
     *
     * @param entry the journal entry, perhaps not sealed yet
     */
    void changed(JournalEntry entry);
}
