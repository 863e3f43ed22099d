package org.commonhall.calendar;

/**
 * A due time before and after the calendar changed, for the journal.
 *
 * @param before as it was stored
 * @param after on the calendar as it is now
 */
public record DueChange(Due before, Due after) {

    /**
     * Says whether there is anything to store.
     *
     * @return true when the time, or whether it is provisional, differs
     */
    public boolean changed() {
        return !before.equals(after);
    }
}
