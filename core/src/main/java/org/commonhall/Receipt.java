package org.commonhall;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command. It holds no stored record: what somebody may see is said by reads alone. A repeat with the same
 * key gives the receipt of the first call, without {@link #why}. Immutable and thread-safe.
 *
 * @param <T> the kind of record the command is about
 */
public final class Receipt<T> {
    /** The event of a command that changed nothing. */
    public static final String UNCHANGED = "unchanged";

    private final Id<T> id;
    private final long version;
    private final String event;
    private final @Nullable String state;
    private final @Nullable Class<?> states;
    private final ImmutableList<Made> made;
    private final @Nullable Explanation why;

    /**
     * Makes a receipt; the corridor does it out of the journal entry.
     *
     * @param id the record the command is about
     * @param version its version afterwards
     * @param event what happened, such as {@code request.answered}, or {@link #UNCHANGED}
     * @param state the code of the state the record is in now, null for a record without states
     * @param states the enum of the states, the record's class where states are data, null for a record without states
     * @param made what the command stored anew and a caller can name, in that order
     * @param why what decided, where a rule chose between outcomes, or null
     */
    public Receipt(
            Id<T> id,
            long version,
            String event,
            @Nullable String state,
            @Nullable Class<?> states,
            List<Made> made,
            @Nullable Explanation why) {
        this.id = id;
        this.version = version;
        this.event = event;
        this.state = state;
        this.states = states;
        this.made = ImmutableList.copyOf(made);
        this.why = why;
    }

    /**
     * The record the command is about.
     *
     * @return its id
     */
    @JsonProperty
    public Id<T> id() {
        return id;
    }

    /**
     * The version of the record after the command, for {@link Call#seen(long)} of the next one.
     *
     * @return from 1 up
     */
    @JsonProperty
    public long version() {
        return version;
    }

    /**
     * What happened.
     *
     * @return a stable code such as {@code request.answered}, or {@link #UNCHANGED}
     */
    @JsonProperty
    public String event() {
        return event;
    }

    /**
     * The state the record is in now, which {@link Words#state} names for people.
     *
     * @return the code of the state, or null for a record without states
     */
    @JsonProperty
    public @Nullable String state() {
        return state;
    }

    @Nullable Class<?> states() {
        return states;
    }

    /**
     * What the command stored anew and a read or a command can name. Records that only serve others, such as the rows of a
     * count, are not told.
     *
     * @return kinds and ids, in the order they were stored
     */
    @JsonProperty
    public ImmutableList<Made> made() {
        return made;
    }

    /**
     * The one record of a kind that the command stored anew.
     *
     * @param <M> the kind
     * @param kind the kind's class
     * @return its id
     * @throws IllegalStateException if the command made none of this kind, or several
     */
    public <M extends Record> Id<M> made(Class<M> kind) {
        ImmutableList<Id<M>> all = allMade(kind);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " of " + kind.getSimpleName() + " were made by " + event);
        }
        return all.get(0);
    }

    /**
     * Every record of a kind that the command stored anew.
     *
     * @param <M> the kind
     * @param kind the kind's class
     * @return the ids, in the order they were stored
     */
    public <M extends Record> ImmutableList<Id<M>> allMade(Class<M> kind) {
        return made.stream()
                .filter(one -> one.kind().equals(kind.getSimpleName()))
                .map(one -> new Id<M>(one.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What decided, where a rule chose between outcomes.
     *
     * @return the account, or null where there was nothing to choose, and on a repeat
     */
    @JsonProperty
    public @Nullable Explanation why() {
        return why;
    }

    /** Event, id, version and state. */
    @Override
    public String toString() {
        return event + " " + id + " version " + version + (state == null ? "" : " " + state);
    }
}
