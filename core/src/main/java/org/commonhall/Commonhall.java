package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.access.Access;
import org.commonhall.capacity.Capacity;
import org.commonhall.corridor.Capabilities;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.corridor.SelfCheck;
import org.commonhall.credential.Credentials;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagements;
import org.commonhall.exchange.Exchange;
import org.commonhall.journal.Journal;
import org.commonhall.publication.Publication;
import org.commonhall.report.Reports;
import org.commonhall.request.request.Requests;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StoredValues;
import org.commonhall.todo.Todos;
import org.commonhall.trace.Traces;
import org.jspecify.annotations.Nullable;

/**
 * One hall: the civic life of one district over one store. Thread-safe, owns no threads, and keeps no state of its own but
 * a bounded cache of parsed opening hours, so that two halls in one process, or on one database, work.
 */
public final class Commonhall {
    private static final Id<RoleGrant> FIRST_GRANT = new Id<>(new UUID(0, 3));

    private static final System.Logger LOG = System.getLogger(Commonhall.class.getName());

    private final Capabilities capabilities;
    private final ZoneId zone;
    private final Parts parts;
    private final @Nullable Commonhall owning;

    Commonhall(Capabilities capabilities, Parts parts, ZoneId zone, @Nullable Commonhall owning) {
        this.capabilities = capabilities;
        this.zone = zone;
        this.parts = parts;
        this.owning = owning;
    }

    /**
     * Begins a hall.
     *
     * @return a builder that needs a storage
     */
    public static CommonhallBuilder builder() {
        return new CommonhallBuilder();
    }

    /**
     * The record types of the library itself.
     *
     * @return the types, for a schema tool or the contract kit
     */
    public static ImmutableList<RecordType<?>> records() {
        return OwnCapabilities.records(OwnCapabilities.ALL);
    }

    /**
     * Makes the first administrator, once in the life of a store.
     *
     * @param command who
     * @return the administrator
     * @throws Conflict with {@code hall.founded} if there is one already
     */
    public Actor found(FoundHall command) {
        return found(Actor.visitor(), command);
    }

    /**
     * Makes the first administrator, once in the life of a store; a repeat with the same key gives the same one, so that a
     * program may found at every start.
     *
     * @param by a visitor with a key
     * @param command who
     * @return the administrator
     * @throws Conflict with {@code hall.founded} if there is another one already
     */
    public Actor found(Call by, FoundHall command) {
        try {
            Receipt<Person> founded = corridor().run(by, command, "hall.founded", Person.TYPE, change -> {
                Person person = change.insert(Person.TYPE, Person.named(change.newId(), command.name()));
                change.insert(
                        RoleGrant.TYPE,
                        new RoleGrant(
                                FIRST_GRANT,
                                0,
                                person.id().value(),
                                Role.ADMINISTRATOR.code(),
                                Scopes.DISTRICT,
                                change.now(),
                                null,
                                null));
                return person;
            });
            return Actor.person(founded.id());
        } catch (Conflict taken) {
            throw taken.getCause() instanceof DuplicateRecord ? new Conflict("hall.founded", taken) : taken;
        }
    }

    /**
     * The facade of a capability, a host's own above all; those of the library have accessors.
     *
     * @param <F> the facade
     * @param capability which
     * @return the facade
     * @throws IllegalArgumentException if the hall was built without it
     */
    public <F> F get(Capability<F> capability) {
        return parts.get(capability);
    }

    /**
     * Who there is and where: people, organizations, buildings and files.
     *
     * @return the domain
     */
    public DirectoryDomain directory() {
        return new DirectoryDomain(this);
    }

    /**
     * Requests, what can be asked for, and how well they are answered.
     *
     * @return the domain
     */
    public RequestDomain request() {
        return new RequestDomain(this);
    }

    /**
     * Requests: the short form of {@code request().requests()}, because it is the first line that everybody writes.
     *
     * @return the capability
     */
    public Requests requests() {
        return get(Requests.CAPABILITY);
    }

    /**
     * How people decide together: committees, meetings, motions, votes and what becomes of them.
     *
     * @return the domain
     */
    public GovernanceDomain governance() {
        return new GovernanceDomain(this);
    }

    /**
     * Service stations and what is used in them.
     *
     * @return the domain
     */
    public StationDomain station() {
        return new StationDomain(this);
    }

    /**
     * What people learn: courses, and who takes part.
     *
     * @return the domain
     */
    public LearningDomain learning() {
        return new LearningDomain(this);
    }

    /**
     * What people do for their neighbours: who volunteers, for what and when.
     *
     * @return the domain
     */
    public VolunteeringDomain volunteering() {
        return new VolunteeringDomain(this);
    }

    /**
     * Roles and rights, consent, and what is stored about a person.
     *
     * @return the capability
     */
    public Access access() {
        return get(Access.CAPABILITY);
    }

    /**
     * Public notices, their objections and outcomes.
     *
     * @return the capability
     */
    public Publication publication() {
        return get(Publication.CAPABILITY);
    }

    /**
     * Room and who waits for it.
     *
     * @return the capability
     */
    public Capacity capacity() {
        return get(Capacity.CAPABILITY);
    }

    /**
     * What people can prove: credentials, qualifications and badges.
     *
     * @return the capability
     */
    public Credentials credentials() {
        return get(Credentials.CAPABILITY);
    }

    /**
     * When people have something to do, across all capabilities.
     *
     * @return the capability
     */
    public Engagements engagements() {
        return get(Engagements.CAPABILITY);
    }

    /**
     * What waits for people, across all capabilities: "my page".
     *
     * @return the capability
     */
    public Todos todos() {
        return get(Todos.CAPABILITY);
    }

    /**
     * Where records came from and what they led to.
     *
     * @return the capability
     */
    public Traces traces() {
        return get(Traces.CAPABILITY);
    }

    /**
     * What comes in from files.
     *
     * @return the capability
     */
    public Exchange exchange() {
        return get(Exchange.CAPABILITY);
    }

    /**
     * Figures across capabilities.
     *
     * @return the capability
     */
    public Reports reports() {
        return get(Reports.CAPABILITY);
    }

    /**
     * The record of every change.
     *
     * @return the capability
     */
    public Journal journal() {
        return get(Journal.CAPABILITY);
    }

    /**
     * What the hall says to people, those of a host's own capabilities included.
     *
     * @return the texts
     */
    public Words words() {
        return new Words(capabilities, zone);
    }

    /**
     * The capabilities of this hall, the host's own included, with what they store, allow and tell.
     *
     * @return in their order
     */
    public ImmutableList<Capability<?>> capabilities() {
        return capabilities.all();
    }

    /**
     * The way every change takes, for use cases of the host's own on record types it has registered.
     *
     * @return the corridor
     */
    public Corridor corridor() {
        return parts.corridor();
    }

    /**
     * The hall for calls outside the host's transactions, such as those of a scheduler.
     *
     * @return this hall, unless it was built with {@link CommonhallBuilder#joining}; then the one over its owning store
     */
    public Commonhall owning() {
        return owning == null ? this : owning;
    }

    /**
     * What is due, of every capability; read over the {@link #owning} store.
     *
     * @param now the moment
     * @param limit how many at most
     * @return the oldest first
     * @throws InvalidInput with {@code value.year} for a moment that no record can have
     */
    public ImmutableList<Due> dueWork(Instant now, int limit) {
        StoredValues.requireMoment("now", now);
        return limit < 1
                ? ImmutableList.of()
                : Due.first(owning().parts.dueWork().stream().flatMap(kind -> due(kind, now, limit).stream()), limit);
    }

    // What one capability cannot tell, a host's own too, keeps nobody from the due work of the others.
    private static ImmutableList<Due> due(DueWork kind, Instant now, int limit) {
        try {
            return ImmutableList.copyOf(kind.due(now, limit));
        } catch (StorageUnavailable down) {
            throw down;
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "due work cannot be told", broken);
            return ImmutableList.of();
        }
    }

    /**
     * Does what is due, and seals the journal, over the {@link #owning} store. Doing it twice, or on two nodes at once, does it
     * once; one piece that fails is logged and does not keep the others from being done.
     *
     * @param now the moment
     * @param limit how many pieces at most
     * @return how many pieces this call did; what others did meanwhile does not count
     * @throws InvalidInput with {@code value.year} for a moment that no record can have
     */
    public int tick(Instant now, int limit) {
        StoredValues.requireMoment("now", now);
        int done = 0;
        for (DueWork kind : owning().parts.dueWork()) {
            if (done >= limit) {
                break;
            }
            for (Due due : due(kind, now, limit - done)) {
                try {
                    done += kind.settle(due, now) ? 1 : 0;
                } catch (CommonhallException refused) {
                    LOG.log(System.Logger.Level.WARNING, due.kind() + " " + due.id() + ": " + refused.code());
                } catch (RuntimeException broken) {
                    LOG.log(System.Logger.Level.ERROR, due.kind() + " " + due.id(), broken);
                }
            }
        }
        corridor().seal();
        return done;
    }

    /**
     * Looks at the hall and its store: whether its kinds of record fit, Chinese text comes back as it went in, the clock agrees
     * with that of the machine to a minute, and the journal is sealed but for the last hour; and which settings hold. Leaves
     * nothing.
     *
     * @return what was found, for those who run the hall
     * @throws StorageUnavailable if the store cannot be reached
     */
    public SelfTest selfTest() {
        return SelfCheck.of(corridor(), capabilities.settings());
    }

    /**
     * Groups several calls in one transaction. Listeners hear of them once it is committed. A hall that joins the host's
     * transactions groups them inside the host's, which alone commits: a group that is refused leaves nothing in it, and after
     * any other failure, and on a connection that takes no savepoints, the host must roll back.
     *
     * <p>A call that is refused leaves nothing, no entry in the journal either, and the group goes on where the work catches
     * the refusal. So a group can try one thing and else do another, such as book a room, else wait for it:
     *
     * <pre>{@code
     * hall.inTransaction(group -> {
     *     try {
     *         return group.station().bookings().book(lin, BookRoom.of(room, from, to).build());
     *     } catch (RuleViolation taken) {
     *         return group.station().bookings().join(lin, WaitForRoom.of(room, from, to).build());
     *     }
     * });
     * }</pre>
     *
     * <p>A failure of the store, such as a deadlock, ends the whole group even if it is caught; the group runs again, or the
     * failure comes out. A store without {@link org.commonhall.storage.StorageFeature#NESTED} cannot undo one call: there a
     * group in which anything was refused commits nothing.
     *
     * <p>Each call of a group costs two round trips more than alone, for a savepoint. PostgreSQL slows down for everybody
     * where one transaction has more than 64 savepoints that wrote: keep groups below that, or use a bulk command.
     *
     * @param <R> what the work gives
     * @param work the calls, on the hall it is given; may run several times and must do nothing outside
     * @return what the work gave
     * @throws Conflict with {@code group.refused} if the work caught what the store could not undo; its cause tells what
     */
    public <R> R inTransaction(Function<Commonhall, R> work) {
        Function<Commonhall, R> calls = InvalidInput.present("work", work);
        return corridor().group(bound -> calls.apply(on(bound)));
    }

    /**
     * Reads several things in one transaction, over one connection and at one moment, such as all of a page. A command in it
     * is refused with {@code hall.reading.command}.
     *
     * <p>The reads share what they find: a record, a list, a number or a role that one of them has read, the others do not
     * ask the store for again. Since nothing is written in between this shows one state of the hall, and a page costs about
     * half the statements of its reads made one by one. Nothing is kept beyond the call.
     *
     * @param <R> what the work gives
     * @param work the reads, on the hall it is given; must do nothing outside
     * @return what the work gave
     */
    public <R> R reading(Function<Commonhall, R> work) {
        Function<Commonhall, R> reads = InvalidInput.present("work", work);
        return corridor().reading(bound -> reads.apply(on(bound)));
    }

    /**
     * Tries commands out: they walk the whole corridor, and nothing is stored, journaled or told, inside a transaction
     * neither. Reads that are journaled because they show personal data are refused.
     *
     * @param <R> what the work gives
     * @param work the calls, on the hall it is given, each on its own
     * @return what the work gave, as it would have been stored
     * @throws RuleViolation with {@code hall.preview.personal} if a read would be journaled; with
     *     {@code hall.preview.unsupported} if it is called inside a transaction that the store cannot undo a part of
     */
    public <R> R preview(Function<Commonhall, R> work) {
        return InvalidInput.present("work", work).apply(on(corridor().previewing()));
    }

    private Commonhall on(Corridor other) {
        return new Commonhall(capabilities, parts.on(other), zone, owning);
    }
}
