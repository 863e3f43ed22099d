package org.commonhall.station.desk;

/** Where a ticket stands (排队状态), after services 3.5. */
public enum TicketStatus {
    /** Staff are still noting what it is for. */
    PREPARING,
    /** In the line. */
    WAITING,
    /** Called, and on the way to the counter. */
    INVITED,
    /** At the counter. */
    BEING_SERVED,
    /** Set aside at the counter, to be resumed there. */
    ON_HOLD,
    /** Everything it was for is done. */
    COMPLETE,
    /** Gone without that. */
    LEFT;

    /**
     * Whether it is over.
     *
     * @return true for complete and left tickets
     */
    public boolean over() {
        return this == COMPLETE || this == LEFT;
    }

    /**
     * Whether it keeps a member of staff busy.
     *
     * @return true for invited and served tickets
     */
    public boolean serving() {
        return this == INVITED || this == BEING_SERVED;
    }
}
