package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to records of service, as its events in the feed are called. */
public enum ServiceEvent implements EventCode {
    /** A volunteer reported service. */
    REPORTED(Told.STAFF),
    /** Service of a volunteer was recorded. */
    RECORDED(Told.REQUESTERS),
    /** Service was verified. */
    VERIFIED(Told.REQUESTERS),
    /** Somebody doubts a record. */
    DISPUTED(Told.REQUESTERS, Told.STAFF),
    /** A record was corrected. */
    CORRECTED(Told.REQUESTERS),
    /** A record does not count. */
    REJECTED(Told.REQUESTERS),
    /** Service was rated. */
    RATED,
    /** A volunteer asks for a certificate. */
    CERTIFICATE_ASKED(Told.STAFF),
    /** A certificate of service was issued. */
    CERTIFICATE_ISSUED,
    /** A certificate says more than is credited now. */
    CERTIFICATE_UNFOUNDED(Told.STAFF);

    private final ImmutableSet<Told> told;

    ServiceEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code service.verified}
     */
    @Override
    public String code() {
        return "service." + name().toLowerCase(Locale.ROOT);
    }
}
