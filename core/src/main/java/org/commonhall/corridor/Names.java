package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.Page;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * The names of what views refer to. A view asks for a name by the identity beside which it stands; all names of four kinds
 * are found in one statement. Not thread-safe.
 */
public final class Names {
    private final @Nullable Reading reading;
    private final Map<RecordType<?>, Set<UUID>> wanted = new LinkedHashMap<>();
    private final Set<UUID> scopes = new LinkedHashSet<>();
    private final Map<UUID, Name> found = new HashMap<>();

    private Names(@Nullable Reading reading) {
        this.reading = reading;
    }

    /**
     * Gives no names, for what is made of a view without showing it.
     *
     * @return names that nobody has looked for
     */
    public static Names none() {
        return new Names(null);
    }

    /**
     * Makes views that show names beside identities, in one statement for each four kinds of which there is a name to find.
     *
     * @param <R> what is made
     * @param reading the transaction, with the actor
     * @param view makes the views; it is run a second time once the names are known, so that it changes nothing
     * @return the views
     */
    public static <R extends @Nullable Object> R shown(Reading reading, Function<Names, R> view) {
        Names names = new Names(reading);
        R without = view.apply(names);
        return names.find(reading) ? view.apply(names) : without;
    }

    /**
     * Makes a page of views.
     *
     * @param <T> what each is made from
     * @param <R> what each becomes
     * @param reading the transaction, with the actor
     * @param page the page
     * @param view how
     * @return the page with the same token
     */
    public static <T, R> Page<R> page(Reading reading, Page<T> page, BiFunction<? super T, Names, ? extends R> view) {
        return shown(reading, names -> page.map(one -> view.apply(one, names)));
    }

    /**
     * Collects a list of views.
     *
     * @param <T> what each is made from
     * @param <R> what each becomes
     * @param reading the transaction, with the actor
     * @param view how
     * @return collects what the views are made from
     */
    public static <T, R> Collector<T, ?, ImmutableList<R>> listed(
            Reading reading, BiFunction<? super T, Names, ? extends R> view) {
        return Collectors.collectingAndThen(
                ImmutableList.<T>toImmutableList(),
                all -> shown(
                        reading,
                        names -> all.stream()
                                .<R>map(one -> view.apply(one, names))
                                .collect(ImmutableList.toImmutableList())));
    }

    /**
     * Gives the name of a record in both languages.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the record, or null
     * @return its name; null without a record, and for one that the actor must not know of
     */
    public <T extends Record> @Nullable Name of(RecordType<T> type, @Nullable Id<T> id) {
        return id == null ? null : of(type, id.value());
    }

    /**
     * Gives the name of a record that is known by a bare identity, in both languages.
     *
     * @param type the kind
     * @param id the record, or null
     * @return its name; null without a record, for one of another kind, and for one that the actor must not know of
     */
    public @Nullable Name of(RecordType<?> type, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Name name = found.get(id);
        if (name == null) {
            want(type, ImmutableSet.of(id));
        }
        return name;
    }

    /**
     * Gives a name that is the same in every language, such as that of a person.
     *
     * @param <T> the kind
     * @param type the kind
     * @param id the record, or null
     * @return the name, null as in {@link #of(RecordType, Id)}
     */
    public <T extends Record> @Nullable String plain(RecordType<T> type, @Nullable Id<T> id) {
        Name name = of(type, id);
        return name == null ? null : name.zh();
    }

    /**
     * Gives the name of a person who is known by a bare identity.
     *
     * @param id the person, or null
     * @return the name, null as in {@link #of(RecordType, Id)}
     */
    public @Nullable String person(@Nullable UUID id) {
        Name name = reading == null ? null : of(reading.engine.people().type(), id);
        return name == null ? null : name.zh();
    }

    /**
     * Gives the name of what roles are held on.
     *
     * @param id an organization, a building, a station or whatever else, or null
     * @return the name in both languages; null for the district, which has none
     */
    public @Nullable Name scope(@Nullable UUID id) {
        Name name = found.get(id);
        if (id != null && name == null && !id.equals(Scopes.DISTRICT)) {
            scopes.add(id);
        }
        return name;
    }

    /**
     * Gives the name of a record of which the kind is not known.
     *
     * @param kinds what it can be
     * @param id the record
     * @return its name in both languages, null as in {@link #of(RecordType, Id)}
     */
    public @Nullable Name any(ImmutableSet<RecordType<?>> kinds, UUID id) {
        Name name = found.get(id);
        if (name == null) {
            kinds.forEach(kind -> want(kind, ImmutableSet.of(id)));
        }
        return name;
    }

    private void want(RecordType<?> type, Set<UUID> ids) {
        wanted.computeIfAbsent(type, kind -> new LinkedHashSet<>()).addAll(ids);
    }

    /** Finds what was asked for; false if nothing was. */
    private boolean find(Reading reading) {
        if (!scopes.isEmpty()) {
            reading.engine.scopes().forEach(naming -> want(naming.type(), scopes));
        }
        if (wanted.isEmpty()) {
            return false;
        }
        List<Record> records = reading.selectAll(wanted.entrySet().stream()
                .map(kind -> queried(kind.getKey(), kind.getValue()))
                .collect(ImmutableList.toImmutableList()));
        wanted.keySet().forEach(type -> name(reading, reading.engine.naming(type), records));
        return true;
    }

    private static <T extends Record> Query<T> queried(RecordType<T> type, Set<UUID> ids) {
        return Query.of(type).where(type.id().in(ids.stream().map(Id<T>::new).collect(ImmutableSet.toImmutableSet())));
    }

    private <T extends Record> void name(Reading reading, Naming<T> naming, List<Record> records) {
        found.putAll(naming.names()
                .apply(
                        reading,
                        ImmutableList.copyOf(
                                Iterables.filter(records, naming.type().javaType()))));
    }

    /**
     * Knows by which name people know the records of one kind, so that a view can show a name beside each identity. Declared by the
     * capability that stores the kind. Thread-safe.
     *
     * @param <T> the kind
     * @param type the kind
     * @param names finds the names of several records in as many statements as for one; a record that the actor must not know of
     *     has none
     */
    public record Naming<T extends Record>(
            RecordType<T> type, BiFunction<Reading, Collection<T>, ImmutableMap<UUID, Name>> names) {

        /**
         * Names records one by one, by what they themselves say.
         *
         * @param <T> the kind
         * @param type the kind
         * @param name the name of one record, null if the actor must not know of it
         * @return the naming
         */
        public static <T extends Record> Naming<T> of(RecordType<T> type, BiFunction<Reading, T, @Nullable Name> name) {
            return new Naming<>(type, (reading, records) -> {
                ImmutableMap.Builder<UUID, Name> names = ImmutableMap.builder();
                for (T record : records) {
                    Name known = name.apply(reading, record);
                    if (known != null) {
                        names.put(type.idOf(record).value(), known);
                    }
                }
                return names.buildOrThrow();
            });
        }
    }
}
