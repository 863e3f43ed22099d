package org.commonhall;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.commonhall.corridor.Capabilities;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Engine;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.jspecify.annotations.Nullable;

/** Collects what a hall needs. Not thread-safe. */
public final class CommonhallBuilder {
    private final ImmutableList.Builder<Capability<?>> capabilities =
            ImmutableList.<Capability<?>>builder().addAll(Commonhall.ALL);
    private final ImmutableList.Builder<Object> settings = ImmutableList.builder();
    private final ImmutableList.Builder<EventListener> listeners = ImmutableList.builder();
    private @Nullable Storage storage;
    private Clock clock = Clock.systemUTC();
    private ZoneId zone = Messages.ZONE;
    private @Nullable IdGenerator ids;
    private @Nullable Validator validator;
    private AccessPolicy policy = AccessPolicy.standard();

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
     * The zone of the hall's wall clock, in which it tells moments that belong to no place; {@code Asia/Shanghai} if nothing
     * is said.
     *
     * @param hall the zone
     * @return this
     */
    public CommonhallBuilder zone(ZoneId hall) {
        this.zone = Objects.requireNonNull(hall, "zone");
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
     * Sets something for a capability, such as a {@code BookingPolicy}; what a host says nothing of has its standard. The
     * capabilities declare which settings they read.
     *
     * @param setting the policy or settings
     * @return this
     */
    public CommonhallBuilder with(Object setting) {
        settings.add(setting);
        return this;
    }

    /**
     * Sets how small a group of people is that no figure of any capability shows; {@link SmallGroups#STANDARD} if nothing is
     * said.
     *
     * @param k how many people a group has at least that is shown
     * @return this
     */
    public CommonhallBuilder smallGroup(long k) {
        return with(new SmallGroups(k));
    }

    /**
     * Adds a capability of the host's own: its records are stored and journaled like ours, and its rights, due work and
     * messages are found.
     *
     * @param own the capability
     * @return this
     */
    public CommonhallBuilder capability(Capability<?> own) {
        capabilities.add(own);
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
     * Opens the store and makes the hall.
     *
     * @return the hall
     * @throws InvalidInput if two capabilities have one name or declare the same, one needs another that is missing or behind
     *     it, or nobody reads settings that were given
     * @throws StorageUnavailable if the store cannot be reached or does not fit
     */
    public Commonhall build() {
        Storage store = Objects.requireNonNull(storage, "storage");
        Capabilities all = Capabilities.of(capabilities.build(), settings.build());
        Corridor corridor = Corridor.open(new Engine(
                store,
                Schema.of(Commonhall.records(all.all())),
                clock,
                ids != null ? ids : new TimeOrderedIds(clock),
                validator,
                policy,
                Person.people(),
                all.subjects(),
                all.told(),
                zone,
                listeners.build(),
                ImmutableSet.copyOf(store.features())));
        return new Commonhall(all, all.on(corridor), zone);
    }
}
