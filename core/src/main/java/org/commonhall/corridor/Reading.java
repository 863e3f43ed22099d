package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.AccessPolicy;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/** What a use case can read, and ask about the actor's rights, inside its transaction. Not thread-safe. */
public sealed class Reading extends Telling permits Writing {
    // Instants are cut to microseconds, and the end of a range does not belong to it.
    private static final long MICRO = 1_000;

    final StorageTransaction transaction;
    final Engine engine;
    private final Actor by;
    private final List<JournalEntry> disclosures = new ArrayList<>();
    private @Nullable Boolean acts;

    Reading(Engine engine, StorageTransaction transaction, Actor by, Instant now) {
        super(engine.zone(), now);
        this.engine = engine;
        this.transaction = transaction;
        this.by = InvalidInput.present("by", by);
    }

    /**
     * Who acts.
     *
     * @return the actor
     */
    public Actor by() {
        return by;
    }

    /**
     * Every kind of record of this hall, the host's own included.
     *
     * @return the schema
     */
    public Schema schema() {
        return engine.schema();
    }

    /**
     * Whether the store can do something that not all can.
     *
     * @param feature what
     * @return what it declares of itself
     */
    public boolean can(StorageFeature feature) {
        return engine.features().contains(feature);
    }

    /**
     * Finds a record.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the identity
     * @return the record, empty if there is none
     */
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        return transaction.find(type, InvalidInput.present("id", id)).map(this::seen);
    }

    /**
     * Finds a record that must be there.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the identity
     * @return the record
     * @throws NotFound with {@code record.missing}
     */
    public <T extends Record> T get(RecordType<T> type, Id<T> id) {
        return find(type, id).orElseThrow(() -> missing(type));
    }

    /**
     * Finds several records in one statement.
     *
     * @param <T> the kind
     * @param type the kind
     * @param ids the identities
     * @return those that exist
     */
    public <T extends Record> Map<Id<T>, T> findAll(RecordType<T> type, Set<Id<T>> ids) {
        return transaction.findAll(type, ids);
    }

    /**
     * Finds records.
     *
     * @param <T> the kind
     * @param query the query
     * @return the records in order
     */
    public <T extends Record> List<T> select(Query<T> query) {
        return transaction.select(query);
    }

    /**
     * Answers several queries in few statements.
     *
     * @param queries the queries, each of a kind of its own
     * @return what each finds, in order
     */
    public List<Record> selectAll(List<? extends Query<?>> queries) {
        return transaction.selectAll(queries);
    }

    /**
     * Finds one page of a query.
     *
     * @param <T> the kind
     * @param query condition and order; its position and limit are set here
     * @param request which page
     * @return the page
     * @throws InvalidInput with {@code page.token} if the token belongs to another list
     */
    public <T extends Record> Page<T> page(Query<T> query, PageRequest request) {
        Query<T> placed = InvalidInput.present("page", request)
                .token()
                .map(token -> query.after(PageTokens.read(this, query, token)))
                .orElse(query);
        ImmutableList<T> found = ImmutableList.copyOf(select(placed.limit(request.size() + 1)));
        return found.size() <= request.size()
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, request.size()),
                        Optional.of(PageTokens.write(query, found.get(request.size() - 1))));
    }

    /**
     * Counts what a query finds.
     *
     * @param <T> the kind
     * @param query the query
     * @return zero or more
     */
    public <T extends Record> long count(Query<T> query) {
        return transaction.count(query);
    }

    /**
     * Groups and sums.
     *
     * @param <T> the kind
     * @param summary the summary
     * @return a row a group
     */
    public <T extends Record> List<Summary.Row> summarise(Summary<T> summary) {
        return transaction.summarise(summary);
    }

    /**
     * What has fallen due of one kind of record: one statement.
     *
     * @param <T> the kind
     * @param kind what falls due, as {@link Due#kind} says it
     * @param dueAt the one due time of such a record, absent where nothing will fall due
     * @param now the last moment that counts
     * @param limit how many at most
     * @return the oldest first
     */
    public <T extends Record> ImmutableList<Due> due(String kind, Attribute<T, Instant> dueAt, Instant now, int limit) {
        // From a first moment on, because an index may keep what is never due in front of it.
        Query<T> query = Query.of(dueAt.owner())
                .where(dueAt.between(Instant.EPOCH, now.plusNanos(MICRO)))
                .orderBy(dueAt.ascending())
                .limit(limit);
        return select(query).stream()
                .map(record -> new Due(
                        kind,
                        dueAt.owner().idOf(record).value(),
                        dueAt.fromStored(dueAt.stored(record).orElseThrow())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What the journal knows to have happened to a record.
     *
     * @param subject the record
     * @return the oldest first
     */
    public ImmutableList<Happening> happenings(UUID subject) {
        return transaction
                .select(Query.of(JournalEntry.TYPE)
                        .where(JournalEntry.SUBJECT.is(subject))
                        .orderBy(JournalEntry.SUBJECT_VERSION.ascending()))
                .stream()
                .map(entry -> new Happening(entry.event(), entry.at()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the actor is one who can act: everybody but a person whom the directory does not know or has erased. Costs
     * one statement, once a call, for people only.
     *
     * @return false for nobody and for an erased person
     */
    public boolean acts() {
        if (acts == null) {
            UUID person = by.person();
            acts = person == null || acts(person);
        }
        return acts;
    }

    /**
     * Whether the actor has an account: a person who {@link #acts}.
     *
     * @return false for visitors and the system, too
     */
    public boolean hasAccount() {
        return by.person() != null && acts();
    }

    /**
     * Whether a person is one who can act: one whom the directory knows and has not erased. Costs one statement.
     *
     * @param person who
     * @return false for nobody and for an erased person
     */
    public boolean acts(UUID person) {
        return engine.people().acts(this, person);
    }

    /**
     * Refuses to begin something for a person whom nobody knows or who was erased: one statement, unless the person acts or
     * was read.
     *
     * @param person who
     * @throws RuleViolation with {@code record.person.gone}
     */
    public void requireActing(UUID person) {
        if (!(person.equals(by.person()) ? acts() : acts(person))) {
            throw new RuleViolation("record.person.gone");
        }
    }

    /**
     * Finds a record that a command names by a bare identity: the journal says of which kind it is, in one statement, and
     * its capability whose it is. Records of the host's own are not known here.
     *
     * @param id the record
     * @return whose it is and whether the actor may see it, empty for a record that no capability knows
     * @throws NotFound with {@code record.missing} for a record that the actor must not know of
     */
    public Optional<SubjectRights.Known> known(UUID id) {
        Optional<SubjectRights.Known> found = engine.rights(transaction, id)
                .flatMap(rights -> rights.known(this, id).stream())
                .findFirst();
        found.filter(known -> !known.seen()).ifPresent(hidden -> {
            throw missing(hidden.kind());
        });
        return found;
    }

    /**
     * Refuses a record that a command names if the actor may not see it, or if it is of another organization than the one
     * that the command is about.
     *
     * @param subject the record, or null for none
     * @param body the organization for which the actor has been authorised
     * @throws NotFound with {@code record.missing} for a record that the actor must not know of
     * @throws RuleViolation with {@code record.body} for a record of another organization
     */
    public void requireOwn(@Nullable UUID subject, UUID body) {
        if (subject != null
                && known(subject)
                        .map(SubjectRights.Known::body)
                        .filter(whose -> !whose.equals(body))
                        .isPresent()) {
            throw new RuleViolation("record.body");
        }
    }

    /**
     * The roles the actor holds in a place: at most two statements, none for visitors.
     *
     * @param scope where; the district and everything above counts as well
     * @return the roles
     */
    public ImmutableSet<Role> roles(UUID scope) {
        return rolesInAny(scope);
    }

    /**
     * The roles the actor holds in one at least of several places, in as many statements as for one of them. Right only
     * where one record itself lies in all of them, such as a request with its building and the unit that leads it.
     *
     * @param scopes where; the district and everything above counts as well, and alone if there are none
     * @return the roles
     */
    public ImmutableSet<Role> rolesInAny(UUID... scopes) {
        return Scopes.held(transaction, by, ImmutableSet.copyOf(scopes), now());
    }

    /**
     * Whether the policy lets the actor do something that has no place but the district.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @return what the policy says
     */
    public boolean allows(Permission permission, boolean owner) {
        return allowsAny(permission, owner);
    }

    /**
     * Whether the policy lets the actor do something in a place.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @param scope where
     * @return what the policy says
     */
    public boolean allows(Permission permission, boolean owner, UUID scope) {
        return allowsAny(permission, owner, scope);
    }

    /**
     * Whether the policy lets the actor do something in one at least of several places. Right only where one record, that
     * the use case has read or locked itself, lies in all of them; places of several records, or of rows that others can
     * add, are asked for by {@link #allowsAll} or one by one.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @param scopes where
     * @return what the policy says
     */
    public boolean allowsAny(Permission permission, boolean owner, UUID... scopes) {
        boolean settled = permission.open() || (owner && permission.owner());
        return allows(permission, owner, settled ? ImmutableSet.of() : rolesInAny(scopes));
    }

    /**
     * Whether the policy lets the actor do something in each of several places: right where a use case joins records of
     * several places, such as two organizations.
     *
     * @param permission what
     * @param owner whether all of it is the actor's own
     * @param scopes where
     * @return what the policy says of every one of them, or of the district if there are none
     */
    public boolean allowsAll(Permission permission, boolean owner, UUID... scopes) {
        return scopes.length == 0
                ? allows(permission, owner)
                : Arrays.stream(scopes).distinct().allMatch(scope -> allows(permission, owner, scope));
    }

    /**
     * Whether the policy lets somebody with the actor's roles do something; for asking many questions about one place.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @param held what {@link #roles} gave
     * @return what the policy says
     */
    public boolean allows(Permission permission, boolean owner, ImmutableSet<Role> held) {
        // Who holds a role was known when it was granted, and lost it when erased; nobody and the erased change
        // nothing.
        boolean sure = !held.isEmpty() || !(this instanceof Writing);
        return engine.policy().allows(new AccessPolicy.Request(by, permission, held, owner)) && (sure || acts());
    }

    /** A record that this command has read or locked already. */
    <T extends Record> Optional<T> recall(RecordType<T> type, Id<T> id) {
        return Optional.empty();
    }

    /**
     * Refuses unless the policy lets the actor do something that has no place but the district.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @throws NotAllowed with {@code access.denied}
     */
    public void authorise(Permission permission, boolean owner) {
        require(allows(permission, owner), permission);
    }

    /**
     * Refuses unless the policy lets the actor do something in a place.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @param scope where
     * @throws NotAllowed with {@code access.denied}
     */
    public void authorise(Permission permission, boolean owner, UUID scope) {
        require(allows(permission, owner, scope), permission);
    }

    /**
     * Refuses unless the policy lets the actor do something in one at least of several places. Right only where one record
     * lies in all of them, as {@link #allowsAny} says.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @param scopes where
     * @throws NotAllowed with {@code access.denied}
     */
    public void requireAny(Permission permission, boolean owner, UUID... scopes) {
        require(allowsAny(permission, owner, scopes), permission);
    }

    /**
     * Refuses unless the policy lets the actor do something in each of several places. Right where a use case joins
     * records of several places, as {@link #allowsAll} says.
     *
     * @param permission what
     * @param owner whether all of it is the actor's own
     * @param scopes where
     * @throws NotAllowed with {@code access.denied}
     */
    public void requireAll(Permission permission, boolean owner, UUID... scopes) {
        require(allowsAll(permission, owner, scopes), permission);
    }

    private static void require(boolean allowed, Permission permission) {
        if (!allowed) {
            throw new NotAllowed("access.denied", permission);
        }
    }

    /**
     * Has it journaled, if the read succeeds, that the actor was shown something personal or confidential of somebody else:
     * one statement a read, none for no records.
     *
     * @param <T> the kind
     * @param event what was looked at, such as {@code request.contact_read}
     * @param type the kind
     * @param records the records it was read from, each of which gets an entry without changes
     */
    public <T extends Record> void disclosed(String event, RecordType<T> type, List<T> records) {
        if (!records.isEmpty()) {
            records.forEach(record -> disclosures.add(
                    JournalEntry.disclosure(new Id<>(engine.nextId()), event, type, record, by, now())));
        }
    }

    /** Tells whether anything personal was shown. */
    boolean discloses() {
        return !disclosures.isEmpty();
    }

    /** Gives what is to be journaled of the read, where that is done elsewhere. */
    ImmutableList<JournalEntry> disclosures() {
        return ImmutableList.copyOf(disclosures);
    }

    /** Journals what was {@linkplain #disclosed disclosed}, once the read has succeeded. */
    List<JournalEntry> journaled() {
        return disclosures.isEmpty() ? disclosures : transaction.insert(JournalEntry.TYPE, disclosures);
    }

    static NotFound missing(RecordType<?> type) {
        return new NotFound("record.missing", type);
    }

    /**
     * Something that happened to a record, without what changed.
     *
     * @param event what, such as {@code directory.person.changed}
     * @param at when
     */
    public record Happening(String event, Instant at) {}
}
