package org.commonhall;

import org.commonhall.access.GrantRules;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Objects;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Engine;
import org.commonhall.directory.directory.DirectorySettings;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.FileSettings;
import org.commonhall.governance.ballot.BallotPolicy;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.followup.FollowUpPolicy;
import org.commonhall.governance.motion.MotionPolicy;
import org.commonhall.publication.PublicationPolicy;
import org.commonhall.request.request.RequestPolicy;
import org.commonhall.station.station.StationHours;
import org.commonhall.station.station.StationPolicy;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.jspecify.annotations.Nullable;

/** Collects what a hall needs. Not thread-safe. */
public final class CommonhallBuilder {
    private final ImmutableList.Builder<RecordType<?>> records = ImmutableList.builder();
    private final ImmutableList.Builder<EventListener> listeners = ImmutableList.builder();
    private @Nullable Storage storage;
    private Clock clock = Clock.systemUTC();
    private @Nullable IdGenerator ids;
    private @Nullable Validator validator;
    private AccessPolicy policy = AccessPolicy.standard();
    private DirectorySettings settings = DirectorySettings.standard();
    private FileSettings files = FileSettings.standard();

    private RequestPolicy requests = RequestPolicy.neutral();
    private PublicationPolicy publication = PublicationPolicy.neutral();
    private FollowUpPolicy followUps = FollowUpPolicy.neutral();
    private MotionPolicy motions = MotionPolicy.neutral();
    private StationPolicy stations = StationPolicy.standard();
    private CommitteePolicy committees = CommitteePolicy.neutral();
    private BallotPolicy ballots = BallotPolicy.neutral();
    private final ImmutableSet.Builder<Role> roles = ImmutableSet.builder();
    private final ImmutableList.Builder<ElectorateSource> electorates = ImmutableList.builder();

    CommonhallBuilder() {}

    /**
     * Where records are kept; needed.
     *
     * @param store the store, which {@link #build} opens
     * @return this
     */
    public CommonhallBuilder storage(Storage store) {
        this.storage = store;
        return this;
    }

    /**
     * The only source of time; the system's in UTC if nothing is said.
     *
     * @param source the clock
     * @return this
     */
    public CommonhallBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /**
     * Makes identities; {@link TimeOrderedIds} if nothing is said.
     *
     * @param generator the generator
     * @return this
     */
    public CommonhallBuilder ids(IdGenerator generator) {
        this.ids = generator;
        return this;
    }

    /**
     * Checks commands in place of the hall's own check, which knows the constraints of {@code
     * jakarta.validation.constraints} but those of past and future. A validator is needed only for those, for constraints
     * of the host's own and for groups; it reads the private fields of commands, so on the module path their packages
     * are opened to it.
     *
     * @param checker the validator; refused commands keep the paths and codes of its violations
     * @return this
     */
    public CommonhallBuilder validator(Validator checker) {
        this.validator = checker;
        return this;
    }

    /**
     * Decides about rights; {@link AccessPolicy#standard} if nothing is said.
     *
     * @param rights the policy
     * @return this
     */
    public CommonhallBuilder policy(AccessPolicy rights) {
        this.policy = rights;
        return this;
    }

    /**
     * Sets the kinds of organization.
     *
     * @param directory the settings; {@link DirectorySettings#standard} if nothing is said
     * @return this
     */
    public CommonhallBuilder directory(DirectorySettings directory) {
        this.settings = directory;
        return this;
    }

    /**
     * Sets the limits of files and where their content is kept.
     *
     * @param figures the settings; {@link FileSettings#standard} if nothing is said
     * @return this
     */
    public CommonhallBuilder files(FileSettings figures) {
        this.files = figures;
        return this;
    }

    /**
     * Adds record types of the host's own, stored and journaled like ours.
     *
     * @param types the types
     * @return this
     */
    public CommonhallBuilder records(RecordType<?>... types) {
        records.add(types);
        return this;
    }

    /**
     * Adds a listener.
     *
     * @param listener told after every commit
     * @return this
     */
    public CommonhallBuilder listener(EventListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * The figures the city sets for requests.
     *
     * @param figures the policy; {@link RequestPolicy#neutral} if nothing is said
     * @return this
     */
    public CommonhallBuilder requests(RequestPolicy figures) {
        this.requests = figures;
        return this;
    }

    /**
     * The figures the hall sets for what it posts.
     *
     * @param figures the policy; {@link PublicationPolicy#neutral} if nothing is said
     * @return this
     */
    public CommonhallBuilder publication(PublicationPolicy figures) {
        this.publication = figures;
        return this;
    }

    /**
     * The figures of following up decisions.
     *
     * @param figures the policy; {@link FollowUpPolicy#neutral} if nothing is said
     * @return this
     */
    public CommonhallBuilder followUps(FollowUpPolicy figures) {
        this.followUps = figures;
        return this;
    }

    /**
     * What the hall sets for motions, with graphs of its own.
     *
     * @param figures the policy; {@link MotionPolicy#neutral} if nothing is said
     * @return this
     */
    public CommonhallBuilder motions(MotionPolicy figures) {
        this.motions = figures;
        return this;
    }

    /**
     * Kinds of places, holidays of opening hours, when figures are too old, and how small a group is too small.
     *
     * @param figures the policy; {@link StationPolicy#standard} if nothing is said
     * @return this
     */
    public CommonhallBuilder stations(StationPolicy figures) {
        this.stations = figures;
        return this;
    }

    /**
     * What the hall sets for its committees and meetings.
     *
     * @param figures the policy; {@link CommitteePolicy#neutral} if nothing is said
     * @return this
     */
    public CommonhallBuilder committees(CommitteePolicy figures) {
        this.committees = figures;
        return this;
    }

    /**
     * The figures of ballots; their rule sets and calendar are those of committees.
     *
     * @param figures the policy; {@link BallotPolicy#neutral} if nothing is said
     * @return this
     */
    public CommonhallBuilder ballots(BallotPolicy figures) {
        this.ballots = figures;
        return this;
    }

    /**
     * Adds a source of electorates beside the seats of committees and the owners of buildings.
     *
     * @param source the source, with a code of its own
     * @return this
     */
    public CommonhallBuilder electorate(ElectorateSource source) {
        electorates.add(source);
        return this;
    }

    /**
     * Adds roles of the host's own beside those of {@link Role}. A role that nobody has named here cannot be granted.
     *
     * @param more the roles
     * @return this
     */
    public CommonhallBuilder roles(Role... more) {
        roles.add(more);
        return this;
    }

    /**
     * Opens the store and makes the hall.
     *
     * @return the hall
     * @throws StorageUnavailable if the store cannot be reached or does not fit
     */
    public Commonhall build() {
        Storage store = Objects.requireNonNull(storage, "storage");
        Schema schema = Schema.of(ImmutableList.<RecordType<?>>builder()
                .addAll(Commonhall.records())
                .addAll(records.build())
                .build());
        Corridor corridor = Corridor.open(new Engine(
                store,
                schema,
                clock,
                ids != null ? ids : new TimeOrderedIds(clock),
                validator,
                policy,
                Person.people(),
                Commonhall.subjects(),
                listeners.build(),
                ImmutableSet.copyOf(store.features())));
        return new Commonhall(
                corridor,
                clock,
                new Settings(
                        new GrantRules(
                                ImmutableSet.<Role>builder()
                                        .addAll(GrantRules.STANDARD)
                                        .addAll(roles.build())
                                        .build(),
                                ImmutableList.<RecordType<?>>builder()
                                        .addAll(Commonhall.scopes())
                                        .addAll(records.build())
                                        .build()),
                        settings,
                        files,
                        requests,
                        publication,
                        followUps,
                        motions,
                        new StationHours(stations),
                        committees,
                        ballots,
                        electorates.build()));
    }
}
