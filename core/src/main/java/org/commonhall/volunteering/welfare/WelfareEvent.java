package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to welfare checks, as its events in the feed are called. */
public enum WelfareEvent implements EventCode {
    /** The ladder of a programme was set. */
    LADDER_SET,
    /** Somebody did not answer the door, or gave cause for concern. */
    CHECK_OPENED(Told.STAFF),
    /** Nobody has answered for a check, and the next rung is told. */
    CHECK_RUNG(Told.STAFF),
    /** Somebody has answered for a check. */
    CHECK_RESOLVED(Told.STAFF);

    private final ImmutableSet<Told> told;

    WelfareEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code welfare.check_opened}
     */
    @Override
    public String code() {
        return "welfare." + name().toLowerCase(Locale.ROOT);
    }
}
