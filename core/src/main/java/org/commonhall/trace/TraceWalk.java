package org.commonhall.trace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the links of records, both ways. From somebody's record it follows the links of that person and of nobody,
 * from nobody's record those of nobody and of the actor, so that it never leads from one person to another. Not
 * thread-safe.
 */
final class TraceWalk {
    static final int DEPTH = 8;
    static final int RECORDS = 60;

    private final Reading reading;
    private final ImmutableMap<String, TraceSource> sources;
    private final ImmutableList<TraceSource> all;
    private final Map<UUID, RecordType<?>> kinds = new LinkedHashMap<>();
    private final Map<UUID, TraceSource.Shown> shown = new HashMap<>();
    private final Set<TraceView.Link> links = new LinkedHashSet<>();
    private boolean whole = true;

    TraceWalk(Reading reading, ImmutableList<TraceSource> all) {
        this.reading = reading;
        this.all = all;
        ImmutableMap.Builder<String, TraceSource> byTable = ImmutableMap.builder();
        all.forEach(source -> source.kinds().forEach(kind -> byTable.put(kind.table(), source)));
        this.sources = byTable.buildOrThrow();
    }

    /** Walks from a record; empty steps where the actor may see nothing of it. */
    TraceView from(UUID start, RecordType<?> kind) {
        kinds.put(start, kind);
        load(kind, ImmutableSet.of(start));
        TraceSource.Shown first = shown.get(start);
        Id<Person> person = first == null ? null : first.person();
        Id<Person> own = person != null ? person : Person.idOrNull(reading.by());
        Set<UUID> ahead = ImmutableSet.of(start);
        for (int depth = 0; depth < DEPTH && !ahead.isEmpty(); depth++) {
            ahead = step(ahead, own);
        }
        whole &= ahead.isEmpty();
        kinds.values().stream()
                .distinct()
                .filter(other -> !other.equals(kind))
                .toList()
                .forEach(other -> load(other, of(other, kinds.keySet())));
        load(kind, of(kind, kinds.keySet()));
        return view();
    }

    private Set<UUID> step(Set<UUID> ahead, @Nullable Id<Person> person) {
        List<TraceSource.Way> ways = new ArrayList<>();
        reading.select(Query.of(TraceLink.TYPE)
                        .where(TraceLink.EARLIER.in(ahead).or(TraceLink.LATER.in(ahead))))
                .forEach(link -> way(link, ways));
        ahead.stream()
                .map(kinds::get)
                .distinct()
                .forEach(kind -> all.forEach(
                        source -> ways.addAll(source.ways(reading, Objects.requireNonNull(kind), of(kind, ahead)))));
        Set<UUID> found = new LinkedHashSet<>();
        for (TraceSource.Way way : ways) {
            if (way.person() == null || way.person().equals(person)) {
                boolean begins = reach(way.earlier(), way.earlierKind(), found);
                boolean ends = reach(way.later(), way.laterKind(), found);
                if (begins && ends) {
                    links.add(new TraceView.Link(way.earlier(), way.later(), way.relation()));
                }
            }
        }
        return found;
    }

    private void way(TraceLink link, List<TraceSource.Way> ways) {
        RecordType<?> earlier = kind(link.earlierKind());
        RecordType<?> later = kind(link.laterKind());
        if (earlier != null && later != null) {
            ways.add(new TraceSource.Way(link.earlier(), earlier, link.later(), later, link.relation(), link.person()));
        }
    }

    /** A kind that no capability shows is left out. */
    private @Nullable RecordType<?> kind(String table) {
        TraceSource source = sources.get(table);
        return source == null
                ? null
                : source.kinds().stream()
                        .filter(kind -> kind.table().equals(table))
                        .findFirst()
                        .orElse(null);
    }

    private boolean reach(UUID record, RecordType<?> kind, Set<UUID> found) {
        if (kinds.containsKey(record)) {
            return true;
        }
        if (kinds.size() >= RECORDS) {
            whole = false;
            return false;
        }
        kinds.put(record, kind);
        found.add(record);
        return true;
    }

    private Set<UUID> of(RecordType<?> kind, Set<UUID> ids) {
        return ids.stream().filter(id -> kind.equals(kinds.get(id))).collect(Collectors.toSet());
    }

    private void load(RecordType<?> kind, Set<UUID> ids) {
        Set<UUID> missing = new HashSet<>(ids);
        missing.removeAll(shown.keySet());
        TraceSource source = sources.get(kind.table());
        if (source != null && !missing.isEmpty()) {
            shown.putAll(source.shown(reading, kind, missing));
        }
    }

    private TraceView view() {
        List<UUID> order = new ArrayList<>(kinds.keySet());
        order.removeIf(record -> sight(record) == TraceSource.Sight.NOTHING || inside(record) != null);
        Map<UUID, Integer> ranks = ranks();
        order.sort(Comparator.comparing((UUID record) ->
                        Objects.requireNonNull(shown.get(record)).at())
                .thenComparing(record -> ranks.getOrDefault(record, 0)));
        Set<UUID> there = new HashSet<>(order);
        return new TraceView(
                order.stream().map(this::step).collect(ImmutableList.toImmutableList()),
                links.stream()
                        .map(link ->
                                new TraceView.Link(standing(link.earlier()), standing(link.later()), link.relation()))
                        .filter(link -> there.contains(link.earlier()) && there.contains(link.later()))
                        .filter(link -> !link.earlier().equals(link.later()))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                whole,
                reading.hallZone());
    }

    /** How many links lead to a record at most, for what came about in one moment; ends in a circle as well. */
    private Map<UUID, Integer> ranks() {
        Map<UUID, Integer> ranks = new HashMap<>();
        for (int round = 0; round < DEPTH; round++) {
            links.forEach(link -> ranks.merge(link.later(), ranks.getOrDefault(link.earlier(), 0) + 1, Math::max));
        }
        return ranks;
    }

    private TraceView.Step step(UUID record) {
        TraceSource.Shown known = Objects.requireNonNull(shown.get(record));
        boolean open = known.sight() == TraceSource.Sight.OPEN;
        return new TraceView.Step(
                record,
                Objects.requireNonNull(kinds.get(record)),
                open ? known.title() : null,
                open ? known.state() : null,
                open ? known.at() : null,
                kinds.keySet().stream()
                        .filter(other -> record.equals(inside(other)) && sight(other) == TraceSource.Sight.OPEN)
                        .collect(ImmutableList.toImmutableList()));
    }

    private UUID standing(UUID record) {
        UUID around = inside(record);
        return around == null ? record : around;
    }

    private @Nullable UUID inside(UUID record) {
        TraceSource.Shown known = shown.get(record);
        return known == null || known.inside() == null || !kinds.containsKey(known.inside()) ? null : known.inside();
    }

    private TraceSource.Sight sight(UUID record) {
        TraceSource.Shown known = shown.get(record);
        return known == null ? TraceSource.Sight.NOTHING : known.sight();
    }
}
