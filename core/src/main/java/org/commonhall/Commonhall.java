package org.commonhall;

import org.commonhall.directory.building.Unit;
import org.commonhall.directory.building.Section;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.Station;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import com.google.common.collect.ImmutableList;
import java.time.Clock;
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
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.corridor.ScopeRoot;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.Files;
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
import org.commonhall.request.catalogue.ServiceCatalogue;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.rates.Rates;
import org.commonhall.request.request.Requests;
import org.commonhall.station.advice.Advice;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.desk.Desks;
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

    private final Settings settings;
    private final Clock clock;
    private final Corridor corridor;
    private final Access access;
    private final Directory directory;
    private final Buildings buildings;
    private final Files files;
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
    private final Meetings meetings;
    private final Desks desks;
    private final Advice advice;
    private final Bookings bookings;
    private final Ballots ballots;
    private final ImmutableList<DueWork> dueWork;

    Commonhall(Corridor corridor, Clock clock, Settings settings) {
        this.settings = settings;
        this.clock = clock;
        this.corridor = corridor;
        this.directory = new Directory(corridor, settings.directory());
        this.buildings = new Buildings(corridor);
        this.files =
                new Files(corridor, settings.files(), ImmutableList.of(
                        Requests.fileRights(), Buildings.fileRights(), Meetings.fileRights()));
        this.access = new Access(corridor, files.store()::forget, settings.grants());
        this.journal = new Journal(corridor);
        this.requests = new Requests(corridor, settings.requests(), files.store());
        this.publication = new Publication(corridor, settings.publication());
        this.followUps = new FollowUps(corridor, settings.followUps());
        this.motions = new Motions(corridor, settings.motions());
        this.chains = new Chains(corridor, requests, ChainPolicy.of(settings.requests()));
        this.capacity = new Capacity(corridor);
        this.stations = new Stations(corridor, settings.stations(), requests);
        this.visits = new Visits(corridor, settings.stations());
        this.committees = new Committees(corridor, settings.committees());
        this.meetings = new Meetings(corridor, settings.committees(), files.store(), settings.followUps());
        this.desks = new Desks(corridor, settings.stations());
        this.advice = new Advice(corridor);
        this.bookings = new Bookings(corridor, settings.stations());
        this.ballots = new Ballots(
                corridor,
                settings.ballots(),
                settings.committees().rules(),
                settings.committees().calendar(),
                ImmutableList.<ElectorateSource>builder()
                        .add(new SeatSource(), new OwnerElectorate())
                        .addAll(settings.electorates())
                        .build(),
                new AttendanceRoll(corridor, settings.committees()));
        this.dueWork = ImmutableList.of(
                requests.dueWork(),
                publication.dueWork(),
                followUps.dueWork(),
                chains.dueWork(),
                capacity.dueWork(),
                committees.dueWork(),
                meetings.dueWork(),
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
                .addAll(Directory.records().subList(0, 3))
                .addAll(Buildings.records())
                // Installed schemas have memberships, proofs and brands behind tenures.
                .addAll(Directory.records().subList(3, 6))
                .addAll(Files.records())
                .addAll(Requests.records())
                .addAll(Publication.records())
                .addAll(FollowUps.records())
                .addAll(Motions.records())
                .addAll(Chains.records())
                .addAll(Capacity.records())
                .addAll(Stations.records())
                .addAll(Visits.records())
                .addAll(Committees.records())
                .addAll(Meetings.records())
                .addAll(Desks.records())
                .addAll(Advice.records())
                .addAll(Bookings.records())
                .addAll(Ballots.records())
                .add(ImportRun.TYPE)
                .build();
    }

    /** The kinds of records of the library that roles are held on, the likeliest first. */
    static ImmutableList<RecordType<?>> scopes() {
        return ImmutableList.of(
                Organization.TYPE, Building.TYPE, Station.TYPE, Desk.TYPE, Section.TYPE, Unit.TYPE);
    }

    /** Who knows the records that commands name by a bare identity, the likeliest first. */
    static ImmutableList<SubjectRights> subjects() {
        return ImmutableList.of(
                Meetings.subjectRights(),
                Motions.subjectRights(),
                Ballots.subjectRights(),
                FollowUps.subjectRights(),
                Committees.subjectRights(),
                Requests.subjectRights(),
                Chains.subjectRights(),
                Publication.subjectRights());
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
            Receipt<Person> founded = corridor.run(by, command, "hall.founded", Person.TYPE, change -> {
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
     * Roles and rights.
     *
     * @return the capability
     */
    public Access access() {
        return access;
    }

    /**
     * What comes in from files.
     *
     * @return the capability
     */
    public Exchange exchange() {
        return new Exchange(corridor, clock);
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
     * Who there is and where: people, organizations, buildings and files (名录).
     *
     * @return the domain
     */
    public DirectoryDomain directory() {
        return new DirectoryDomain(directory, buildings, files);
    }

    /**
     * Requests, what can be asked for, and how well they are answered (诉求).
     *
     * @return the domain
     */
    public RequestDomain request() {
        return new RequestDomain(
                requests,
                new ServiceCatalogue(corridor, settings.requests().calendars()),
                new Inbox(corridor),
                new Rates(corridor));
    }

    /**
     * How people decide together: committees, meetings, motions, votes and what becomes of them (议事).
     *
     * @return the domain
     */
    public GovernanceDomain governance() {
        return new GovernanceDomain(committees, meetings, motions, ballots, followUps, chains);
    }

    /**
     * Service stations and what is used in them (党群服务站).
     *
     * @return the domain
     */
    public StationDomain station() {
        return new StationDomain(stations, desks, advice, bookings, visits);
    }

    /**
     * Requests: the short form of {@code request().requests()}, because it is the first line that everybody writes.
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
     * Room and who waits for it.
     *
     * @return the capability
     */
    public Capacity capacity() {
        return capacity;
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
        return work.apply(new Commonhall(corridor.previewing(), clock, settings));
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
        return corridor.group(afterCommit, bound -> work.apply(new Commonhall(bound, clock, settings)));
    }
}
