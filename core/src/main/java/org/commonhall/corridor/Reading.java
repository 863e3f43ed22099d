package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
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
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;
import org.commonhall.storage.SummaryRow;

/** What a use case can read, and ask about the actor's rights, inside its transaction. Not thread-safe. */
public sealed class Reading permits Writing {
    // Instants are cut to microseconds, and the end of a range does not belong to it.
    private static final long MICRO = 1_000;

    final StorageTransaction transaction;
    final Engine engine;
    private final Actor by;
    private final Instant now;
    private final List<JournalEntry> disclosures = new ArrayList<>();

    Reading(Engine engine, StorageTransaction transaction, Actor by, Instant now) {
        this.engine = engine;
        this.transaction = transaction;
        this.by = by;
        this.now = now;
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
     * The one reading of the clock of this call.
     *
     * @return to the microsecond
     */
    public Instant now() {
        return now;
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
        return transaction.find(type, id);
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
     * Finds one page of a query.
     *
     * @param <T> the kind
     * @param query condition and order; its position and limit are set here
     * @param request which page
     * @return the page
     * @throws InvalidInput with {@code page.token} if the token belongs to another list
     */
    public <T extends Record> Page<T> page(Query<T> query, PageRequest request) {
        Query<T> placed = request.token()
                .map(token -> query.after(PageTokens.read(query, token)))
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
    public <T extends Record> List<SummaryRow> summarise(Summary<T> summary) {
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
     * The roles the actor holds somewhere: at most two statements, none for visitors.
     *
     * @param scopes where; the district and everything above counts as well
     * @return the roles
     */
    public ImmutableSet<Role> roles(UUID... scopes) {
        return Scopes.held(transaction, by, ImmutableList.copyOf(scopes), now);
    }

    /**
     * Whether the policy lets the actor do something.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @param scopes where
     * @return what the policy says
     */
    public boolean allows(Permission permission, boolean owner, UUID... scopes) {
        boolean settled = permission.open() || (owner && permission.owner());
        return allows(permission, owner, settled ? ImmutableSet.of() : roles(scopes));
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
        return engine.policy().allows(new AccessPolicy.Request(by, permission, held, owner));
    }

    /**
     * Refuses unless the policy lets the actor do something.
     *
     * @param permission what
     * @param owner whether the record is the actor's own
     * @param scopes where
     * @throws NotAllowed with {@code access.denied}
     */
    public void authorise(Permission permission, boolean owner, UUID... scopes) {
        if (!allows(permission, owner, scopes)) {
            throw new NotAllowed("access.denied", permission.code());
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
            records.forEach(record -> disclosures.add(disclosure(event, type, record)));
        }
    }

    /** Journals what was {@linkplain #disclosed disclosed}, once the read has succeeded. */
    List<JournalEntry> journaled() {
        return disclosures.isEmpty() ? disclosures : transaction.insert(JournalEntry.TYPE, disclosures);
    }

    private <T extends Record> JournalEntry disclosure(String event, RecordType<T> type, T record) {
        return new JournalEntry(
                new Id<>(engine.nextId()),
                0,
                event,
                type.table(),
                type.idOf(record).value(),
                type.versionOf(record),
                by.kind(),
                by.person(),
                by.reason(),
                now,
                null,
                null,
                null,
                "",
                true,
                null,
                null);
    }

    static NotFound missing(RecordType<?> type) {
        return new NotFound("record.missing", type.table());
    }
}
