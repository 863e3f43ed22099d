package org.commonhall;

/**
 * Told of what happened, after the commit. A listener that fails is logged and changes nothing. Over a store that joins the
 * host's transactions the one of the event is over by then, so that what a listener does itself goes through {@link
 * Commonhall#owning} or a new transaction of the host's. Thread-safe.
 */
@FunctionalInterface
public interface EventListener {

    /**
     * Hears of something that happened.
     *
     * @param event what, perhaps without a place in the feed yet
     */
    void happened(Event event);
}
