package org.commonhall;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.commonhall.access.AccessPolicy;
import org.commonhall.committee.CommitteePolicy;
import org.commonhall.decision.FollowUpPolicy;
import org.commonhall.directory.DirectorySettings;
import org.commonhall.publication.PublicationPolicy;
import org.commonhall.request.RequestPolicy;
import org.commonhall.station.StationHours;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;

/**
 * What the builder was given, and everything a use case needs of it. Immutable and thread-safe.
 *
 * @param storage where records are kept
 * @param schema every record type of this hall
 * @param clock the only source of time
 * @param ids makes identities
 * @param validator checks commands
 * @param policy decides about rights
 * @param listeners told after a commit
 * @param joining whether the store works inside the host's transactions, which forbids reruns and look-ups
 * @param directory what the hall has set about its directory
 * @param requests the figures the city sets for requests
 * @param publication the figures the hall sets for what it posts
 * @param followUps the figures of following up decisions
 * @param stations when places of stations are open, with a bounded cache of parsed hours
 * @param committees what the hall sets for its committees and meetings
 */
record Hall(
        Storage storage,
        Schema schema,
        Clock clock,
        IdGenerator ids,
        Validator validator,
        AccessPolicy policy,
        List<ChangeListener> listeners,
        boolean joining,
        DirectorySettings directory,
        RequestPolicy requests,
        PublicationPolicy publication,
        FollowUpPolicy followUps,
        StationHours stations,
        CommitteePolicy committees) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    UUID nextId() {
        return ids.next();
    }
}
