package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.commonhall.AccessPolicy;
import org.commonhall.IdGenerator;
import org.commonhall.directory.directory.DirectorySettings;
import org.commonhall.governance.ballot.BallotPolicy;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.followup.FollowUpPolicy;
import org.commonhall.governance.motion.MotionPolicy;
import org.commonhall.publication.PublicationPolicy;
import org.commonhall.request.request.RequestPolicy;
import org.commonhall.station.station.StationHours;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;

/**
 * What the builder was given, and everything a use case needs of it. Immutable and thread-safe.
 *
 * @param storage where records are kept
 * @param schema every record type of this hall
 * @param clock the only source of time
 * @param ids makes identities
 * @param check finds what is not well formed in a command
 * @param policy decides about rights
 * @param listeners told after a commit
 * @param features what the store declares of itself
 * @param directory what the hall has set about its directory
 * @param requests the figures the city sets for requests
 * @param publication the figures the hall sets for what it posts
 * @param followUps the figures of following up decisions
 * @param motions what the hall sets for motions
 * @param stations when places of stations are open, with a bounded cache of parsed hours
 * @param committees what the hall sets for its committees and meetings
 * @param ballots the figures of ballots
 * @param electorates where electorates come from beside seats and owners
 */
public record Hall(
        Storage storage,
        Schema schema,
        Clock clock,
        IdGenerator ids,
        CommandCheck check,
        AccessPolicy policy,
        List<ChangeListener> listeners,
        ImmutableSet<StorageFeature> features,
        DirectorySettings directory,
        RequestPolicy requests,
        PublicationPolicy publication,
        FollowUpPolicy followUps,
        MotionPolicy motions,
        StationHours stations,
        CommitteePolicy committees,
        BallotPolicy ballots,
        ImmutableList<ElectorateSource> electorates) {

    /** Whether the store works inside the host's transactions, which forbids reruns and look-ups. */
    boolean joining() {
        return features.contains(StorageFeature.JOINING);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    UUID nextId() {
        return ids.next();
    }
}
