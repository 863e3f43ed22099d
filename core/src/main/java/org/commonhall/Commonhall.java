package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonhall.access.Access;
import org.commonhall.access.Consent;
import org.commonhall.access.PersonalDataRequest;
import org.commonhall.capacity.Capacity;
import org.commonhall.corridor.CommandKey;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Hall;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.ScopeRoot;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Person;
import org.commonhall.exchange.Exchange;
import org.commonhall.exchange.ImportRun;
import org.commonhall.governance.ballot.Ballots;
import org.commonhall.governance.chain.ChainPolicy;
import org.commonhall.governance.chain.Chains;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.governance.meeting.AttendanceRoll;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.meeting.SeatSource;
import org.commonhall.governance.motion.Motions;
import org.commonhall.journal.Journal;
import org.commonhall.publication.Publication;
import org.commonhall.report.Reports;
import org.commonhall.request.request.Requests;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.desk.DeskLines;
import org.commonhall.station.station.Stations;
import org.commonhall.station.visit.Visits;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.RecordType;

/**
 * One hall: the civic life of one district over one store. Thread-safe, owns no threads, and keeps no state of its own but
 * a bounded cache of parsed opening hours, so that two halls in one process, or on one database, work.
 */
public final class Commonhall {
    private static final Id<RoleGrant> FIRST_GRANT = new Id<>(new UUID(0, 3));

    private static final System.Logger LOG = System.getLogger(Commonhall.class.getName());

    private final Hall hall;
    private final Corridor corridor;
    private final Access access;
    private final Directory directory;
    private final Journal journal;
    private final Requests requests;
    private final Publication publication;
    private final FollowUps followUps;
    private final Motions motions;
    private final Chains chains;
    private final Capacity capacity;
    private final Stations stations;
    private final Visits visits;
    private final Committees committees;
    private final DeskLines desks;
    private final Bookings bookings;
    private final Ballots ballots;
    private final ImmutableList<DueWork> dueWork;

    Commonhall(Hall hall, Corridor corridor) {
        this.hall = hall;
        this.corridor = corridor;
        this.directory = new Directory(corridor, hall.directory(), Requests.fileRights());
        this.access = new Access(corridor, directory.files()::forget);
        this.journal = new Journal(corridor);
        this.requests = new Requests(corridor, hall.requests(), directory.files());
        this.publication = new Publication(corridor, hall.publication());
        this.followUps = new FollowUps(corridor, hall.followUps());
        this.motions = new Motions(corridor, hall.motions());
        this.chains = new Chains(corridor, requests, ChainPolicy.of(hall.requests()));
        this.capacity = new Capacity(corridor);
        this.stations = new Stations(corridor, hall.stations(), requests);
        this.visits = new Visits(corridor, hall.stations());
        this.committees = new Committees(corridor, hall.committees());
        this.desks = new DeskLines(corridor, hall.stations());
        this.bookings = new Bookings(corridor, hall.stations());
        this.ballots = new Ballots(
                corridor,
                hall.ballots(),
                hall.committees().rules(),
                hall.committees().calendar(),
                ImmutableList.<ElectorateSource>builder()
                        .add(new SeatSource(), new OwnerElectorate())
                        .addAll(hall.electorates())
                        .build(),
                new AttendanceRoll(corridor, hall.committees()));
        this.dueWork = ImmutableList.of(
                requests.dueWork(),
                publication.dueWork(),
                followUps,
                chains.dueWork(),
                capacity.dueWork(),
                committees.dueWork(),
                desks.dueWork(),
                bookings.dueWork(),
                ballots.dueWork());
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
        return ImmutableList.<RecordType<?>>builder()
                .add(
                        JournalHead.TYPE,
                        JournalEntry.TYPE,
                        CommandKey.TYPE,
                        RoleGrant.TYPE,
                        ScopeAncestor.TYPE,
                        ScopeRoot.TYPE)
                .add(Consent.TYPE, PersonalDataRequest.TYPE)
                .addAll(Directory.records())
                .addAll(Requests.records())
                .addAll(Publication.records())
                .addAll(FollowUps.records())
                .addAll(Motions.records())
                .addAll(Chains.records())
                .addAll(Capacity.records())
                .addAll(Stations.records())
                .addAll(Committees.records())
                .addAll(DeskLines.records())
                .addAll(Bookings.records())
                .addAll(Ballots.records())
                .add(ImportRun.TYPE)
                .build();
    }

    /**
     * Makes the first administrator, once in the life of a store.
     *
     * @param command who
     * @return the person, who can act as {@link Actor#person}
     * @throws Conflict with {@code hall.founded} if there is one already
     */
    public Person found(FoundHall command) {
        try {
            return corridor.run(Actor.visitor(), command, "hall.founded", Person.TYPE, change -> {
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
        } catch (Conflict taken) {
            throw taken.getCause() instanceof DuplicateRecord ? new Conflict("hall.founded", taken) : taken;
        }
    }

    /**
     * Roles and rights.
     *
     * @return the capability
     */
    public Access access() {
        return access;
    }

    /**
     * People, organizations and buildings.
     *
     * @return the capability
     */
    public Directory directory() {
        return directory;
    }

    /**
     * What comes in from files.
     *
     * @return the capability
     */
    public Exchange exchange() {
        return new Exchange(corridor, hall.clock());
    }

    /**
     * Figures across capabilities.
     *
     * @return the capability
     */
    public Reports reports() {
        return new Reports(corridor);
    }

    /**
     * The record of every change.
     *
     * @return the capability
     */
    public Journal journal() {
        return journal;
    }

    /**
     * Requests, from submission to review.
     *
     * @return the capability
     */
    public Requests requests() {
        return requests;
    }

    /**
     * Public notices, their objections and outcomes.
     *
     * @return the capability
     */
    public Publication publication() {
        return publication;
    }

    /**
     * Votes that are taken.
     *
     * @return the capability
     */
    public Ballots ballots() {
        return ballots;
    }

    /**
     * What becomes of decisions.
     *
     * @return the capability
     */
    public FollowUps followUps() {
        return followUps;
    }

    /**
     * Motions and amendments, from the draft to the decision.
     *
     * @return the capability
     */
    public Motions motions() {
        return motions;
    }

    /**
     * From requests that cannot be solved to the answer of everybody who asked.
     *
     * @return the capability
     */
    public Chains chains() {
        return chains;
    }

    /**
     * Room and who waits for it.
     *
     * @return the capability
     */
    public Capacity capacity() {
        return capacity;
    }

    /**
     * Stations and what is in them.
     *
     * @return the capability
     */
    public Stations stations() {
        return stations;
    }

    /**
     * Who uses stations, counted without asking who.
     *
     * @return the capability
     */
    public Visits visits() {
        return visits;
    }

    /**
     * Committees and their seats.
     *
     * @return the capability
     */
    public Committees committees() {
        return committees;
    }

    /**
     * Meetings of any body, from the draft to public minutes.
     *
     * @return the capability
     */
    public Meetings meetings() {
        return new Meetings(corridor, hall.committees(), directory.files(), hall.followUps());
    }

    /**
     * The lines of desks.
     *
     * @return the capability
     */
    public DeskLines desks() {
        return desks;
    }

    /**
     * Rooms of stations and their bookings.
     *
     * @return the capability
     */
    public Bookings bookings() {
        return bookings;
    }

    /**
     * The way every change takes, for use cases of the host's own on record types it has registered.
     *
     * @return the corridor
     */
    public Corridor corridor() {
        return corridor;
    }

    /**
     * What is due, of every capability.
     *
     * @param now the moment
     * @param limit how many at most
     * @return the oldest first
     */
    public ImmutableList<Due> dueWork(Instant now, int limit) {
        return limit < 1
                ? ImmutableList.of()
                : Due.first(dueWork.stream().flatMap(capability -> capability.due(now, limit).stream()), limit);
    }

    /**
     * Does what is due, and seals the journal. Doing it twice, or on two nodes at once, does it once; one piece that fails
     * is logged and does not keep the others from being done.
     *
     * @param now the moment
     * @param limit how many pieces at most
     * @return how many pieces were done
     */
    public int tick(Instant now, int limit) {
        int done = 0;
        for (DueWork capability : dueWork) {
            if (done >= limit) {
                break;
            }
            for (Due due : capability.due(now, limit - done)) {
                try {
                    capability.settle(due, now);
                    done++;
                } catch (CommonhallException refused) {
                    LOG.log(System.Logger.Level.WARNING, due.kind() + " " + due.id() + ": " + refused.code());
                }
            }
        }
        corridor.seal();
        return done;
    }

    /**
     * Groups several calls in one transaction. Listeners hear of them once it is committed.
     * Over a store that joins the host's transactions use {@link #inTransaction(Consumer, Function)}.
     *
     * @param <R> what the work gives
     * @param work the calls, on the hall it is given; may run several times and must do nothing outside
     * @return what the work gave
     */
    public <R> R inTransaction(Function<Commonhall, R> work) {
        return inTransaction(Runnable::run, work);
    }

    /**
     * Tries commands out: they walk the whole corridor, and nothing is stored, journaled or told.
     *
     * @param <R> what the work gives
     * @param work the calls, on the hall it is given, each on its own
     * @return what the work gave, as it would have been stored
     */
    public <R> R preview(Function<Commonhall, R> work) {
        return work.apply(new Commonhall(hall, corridor.previewing()));
    }

    /**
     * Groups several calls inside a transaction of the host, for a store that joins it. Nothing is committed or rerun here.
     *
     * @param <R> what the work gives
     * @param afterCommit takes what the host must run once it has committed, and drop if it rolls back: telling listeners
     * @param work the calls, on the hall it is given
     * @return what the work gave
     */
    public <R> R inTransaction(Consumer<Runnable> afterCommit, Function<Commonhall, R> work) {
        return corridor.group(afterCommit, bound -> work.apply(new Commonhall(hall, bound)));
    }
}
