package org.commonhall;

/** Told of what happened, after the commit. A listener that fails is logged and changes nothing. Thread-safe. */
@FunctionalInterface
public interface EventListener {

    /**
     * Hears of something that happened.
     *
     * @param event what, perhaps without a place in the feed yet
     */
    void happened(Event event);
}
