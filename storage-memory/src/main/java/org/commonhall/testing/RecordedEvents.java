package org.commonhall.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonhall.Event;
import org.commonhall.EventListener;

/** Keeps what a hall tells its listeners, in the order it was told. Thread-safe. */
public final class RecordedEvents implements EventListener {
    private final List<Event> heard = new CopyOnWriteArrayList<>();

    /** Has heard nothing yet. */
    public RecordedEvents() {}

    @Override
    public void happened(Event event) {
        heard.add(event);
    }

    /**
     * Gives what was heard.
     *
     * @return the events since the last {@link #clear}
     */
    public ImmutableList<Event> all() {
        return ImmutableList.copyOf(heard);
    }

    /**
     * Gives the codes of what was heard.
     *
     * @return such as {@code request.answered}, one for each event
     */
    public ImmutableList<String> codes() {
        return heard.stream().map(Event::event).collect(ImmutableList.toImmutableList());
    }

    /** Forgets what was heard. */
    public void clear() {
        heard.clear();
    }
}
