package org.commonhall;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.commonhall.corridor.CallObserver;
import org.commonhall.corridor.Capabilities;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Engine;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.jspecify.annotations.Nullable;

/** Collects what a hall needs. Not thread-safe. */
public final class CommonhallBuilder {
    private final ImmutableList.Builder<Capability<?>> capabilities =
            ImmutableList.<Capability<?>>builder().addAll(OwnCapabilities.ALL);
    private final ImmutableList.Builder<Object> settings = ImmutableList.builder();
    private final ImmutableList.Builder<EventListener> listeners = ImmutableList.builder();
    private @Nullable Storage storage;
    private @Nullable Storage joining;
    private @Nullable Consumer<Runnable> afterCommit;
    private @Nullable CallObserver observer;
    private Clock clock = Clock.systemUTC();
    private ZoneId zone = Messages.ZONE;
    private @Nullable IdGenerator ids;
    private @Nullable Validator validator;
    private AccessPolicy policy = AccessPolicy.standard();

    CommonhallBuilder() {}

    /**
     * Where records are kept; needed.
     *
     * @param store a store that owns its transactions, which {@link #build} opens
     * @return this
     */
    public CommonhallBuilder storage(Storage store) {
        this.storage = InvalidInput.present("storage", store);
        return this;
    }

    /**
     * Has the calls of the hall work inside the transactions of the host, such as those of Spring's {@code @Transactional}.
     * What needs a transaction of its own runs over {@link #storage} as before: {@link Commonhall#tick}, sealing, the feed, and
     * the record of who was shown what, which a roll-back of the host must not take along.
     *
     * <p>A call outside a transaction is refused with {@code storage.transaction.none}; for calls that have none there is
     * {@link Commonhall#owning}. A personal read needs a second connection for a moment. The host's transactions are at READ
     * COMMITTED: where its connections begin with another level, as those of MariaDB do, others are refused with {@code
     * storage.transaction.isolation}.
     *
     * @param store a store that joins, on the same data as {@link #storage}, such as {@code owning.joining(...)} of the JDBC
     *     store
     * @return this
     */
    public CommonhallBuilder joining(Storage store) {
        this.joining = InvalidInput.present("joining", store);
        return this;
    }

    /**
     * Says how to wait for the host's commit, so that listeners never hear of what was rolled back; needed with {@link #joining}
     * and a listener. With Spring:
     *
     * <pre>{@code
     * .afterCommit(task -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
     *     public void afterCommit() {
     *         task.run();
     *     }
     * }))
     * }</pre>
     *
     * <p>A host that goes on after rolling back to a savepoint, as Spring's {@code NESTED} does, drops what came after that
     * savepoint too; the configuration class in {@code examples/spring} does.
     *
     * @param hook takes, inside the host's transaction, what the host runs once that is committed, and drops if it rolls back
     * @return this
     */
    public CommonhallBuilder afterCommit(Consumer<Runnable> hook) {
        this.afterCommit = InvalidInput.present("afterCommit", hook);
        return this;
    }

    /**
     * The only source of time; the system's in UTC if nothing is said.
     *
     * @param source the clock
     * @return this
     */
    public CommonhallBuilder clock(Clock source) {
        this.clock = InvalidInput.present("clock", source);
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
        this.zone = InvalidInput.present("zone", hall);
        return this;
    }

    /**
     * Makes identities; {@link TimeOrderedIds} if nothing is said.
     *
     * @param generator the generator
     * @return this
     */
    public CommonhallBuilder ids(IdGenerator generator) {
        this.ids = InvalidInput.present("ids", generator);
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
        this.validator = InvalidInput.present("validator", checker);
        return this;
    }

    /**
     * Decides about rights; {@link AccessPolicy#standard} if nothing is said.
     *
     * @param rights the policy
     * @return this
     */
    public CommonhallBuilder policy(AccessPolicy rights) {
        this.policy = InvalidInput.present("policy", rights);
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
        settings.add(InvalidInput.present("setting", setting));
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
        capabilities.add(InvalidInput.present("capability", own));
        return this;
    }

    /**
     * Adds a listener.
     *
     * @param listener told after every commit
     * @return this
     */
    public CommonhallBuilder listener(EventListener listener) {
        listeners.add(InvalidInput.present("listener", listener));
        return this;
    }

    /**
     * Has every call told of when it has ended, with its name, duration, reruns and outcome: what a host's metrics need.
     *
     * @param watcher told on the thread of the call
     * @return this
     */
    public CommonhallBuilder observer(CallObserver watcher) {
        this.observer = InvalidInput.present("observer", watcher);
        return this;
    }

    /**
     * Opens the store and makes the hall.
     *
     * @return the hall
     * @throws InvalidInput if two capabilities have one name or declare the same, one needs another that is missing or behind
     *     it, or nobody reads settings that were given; {@code hall.storage.missing} without a store, {@code hall.storage.joins} and {@code hall.joining.owns} for a store in
     *     the other's place, {@code hall.hook.missing} for listeners over a joining store without {@link #afterCommit}
     * @throws StorageUnavailable if the store cannot be reached or does not fit
     */
    public Commonhall build() {
        if (storage == null) {
            throw new InvalidInput("storage", "hall.storage.missing");
        }
        Storage store = storage;
        Capabilities all = Capabilities.of(capabilities.build(), settings.build());
        if (store.features().contains(StorageFeature.JOINING)) {
            throw new InvalidInput("storage", "hall.storage.joins");
        }
        Corridor owning = Corridor.open(engine(all, store));
        Commonhall hall = new Commonhall(all, all.on(owning), zone, null);
        return joining == null ? hall : joined(all, joining, owning, hall);
    }

    private Commonhall joined(Capabilities all, Storage store, Corridor owning, Commonhall hall) {
        if (!store.features().contains(StorageFeature.JOINING)) {
            throw new InvalidInput("joining", "hall.joining.owns");
        }
        if (afterCommit == null && !listeners.build().isEmpty()) {
            throw new InvalidInput("afterCommit", "hall.hook.missing");
        }
        return new Commonhall(all, all.on(owning.joining(engine(all, store))), zone, hall);
    }

    private Engine engine(Capabilities all, Storage store) {
        return new Engine(
                store,
                Schema.of(OwnCapabilities.records(all.all())),
                clock,
                ids != null ? ids : new TimeOrderedIds(clock),
                validator,
                policy,
                Person.people(),
                all.subjects(),
                all.namings(),
                all.scopeNamings(),
                all.events(),
                zone,
                listeners.build(),
                afterCommit,
                observer,
                ImmutableSet.copyOf(store.features()));
    }
}
