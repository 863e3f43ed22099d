package org.commonhall.directory.building;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;

/** Many tenures of many units at once, each by the rules of the single command. Not thread-safe. */
public final class TenureBatch {
    private final Map<Id<Unit>, TenureRules> units = new HashMap<>();
    private final Set<Id<Unit>> touched = new LinkedHashSet<>();
    private final List<Tenure> begun = new ArrayList<>();
    private final List<Tenure> ended = new ArrayList<>();
    private long next;

    private TenureBatch() {}

    /** What becomes of a tenure that a list tells of. */
    public enum Fate {
        /** It is new. */
        BEGUN,
        /** It is known and ends now. */
        ENDED,
        /** It is known as the list has it. */
        KNOWN
    }

    /**
     * Reads units with their tenures: two statements.
     *
     * @param reading the transaction
     * @param ids the units
     * @return the units as they are
     */
    public static TenureBatch of(Reading reading, Set<Id<Unit>> ids) {
        TenureBatch batch = new TenureBatch();
        if (!ids.isEmpty()) {
            ImmutableListMultimap<Id<Unit>, Tenure> tenures =
                    reading.select(Query.of(Tenure.TYPE).where(Tenure.UNIT.in(ids))).stream()
                            .collect(ImmutableListMultimap.toImmutableListMultimap(Tenure::unit, one -> one));
            reading.findAll(Unit.TYPE, ids)
                    .forEach((id, unit) -> batch.units.put(id, new TenureRules(unit, tenures.get(id))));
        }
        return batch;
    }

    /**
     * Gives the building of a unit, where rights on it are held.
     *
     * @param unit the unit
     * @return the building, empty for a unit that was not read
     */
    public Optional<UUID> scope(Id<Unit> unit) {
        return Optional.ofNullable(units.get(unit))
                .map(rules -> rules.unit().building().value());
    }

    /**
     * Gives the buildings of all units that were read.
     *
     * @return what {@link #scope} gives for each of them
     */
    public Stream<UUID> scopes() {
        return units.values().stream().map(rules -> rules.unit().building().value());
    }

    /**
     * Takes a tenure, which is known where holder, kind and first day are.
     *
     * @param told what the list says
     * @return what becomes of it
     * @throws RuleViolation what the single command would refuse it with, or {@code building.tenure.ended}
     */
    public Fate take(BeginTenure told) {
        TenureRules rules = Objects.requireNonNull(units.get(told.unit()), "not read");
        Optional<Tenure> known = rules.tenures().stream()
                .filter(one -> one.holder().equals(told.holding().holder())
                        && one.kind() == told.holding().kind()
                        && one.startsOn().equals(told.startsOn()))
                .findAny();
        if (known.isEmpty()) {
            // A provisional id, because rules compare tenures by it; the real one is given where it is written.
            Tenure made = rules.begun(new Id<>(new UUID(0, ++next)), told.holding(), told.startsOn(), told.endsOn());
            begun.add(made);
            keep(rules, made);
            return Fate.BEGUN;
        }
        if (Objects.equals(known.get().endsOn(), told.endsOn())) {
            return Fate.KNOWN;
        }
        if (told.endsOn() == null) {
            throw new RuleViolation(
                    "building.tenure.ended", Objects.requireNonNull(known.get().endsOn()));
        }
        Tenure over = rules.ended(known.get(), told.endsOn());
        ended.add(over);
        keep(rules, over);
        return Fate.ENDED;
    }

    private void keep(TenureRules rules, Tenure changed) {
        units.put(changed.unit(), rules.with(changed));
        touched.add(changed.unit());
    }

    /**
     * Writes what was taken, a journal entry a tenure: three statements. The version of each unit rises, so that nobody else
     * has changed its tenures since they were read.
     *
     * @param bulk the use case
     */
    public void write(BulkChange bulk) {
        List<Unit> changed = touched.stream()
                .map(id -> Objects.requireNonNull(units.get(id)).unit())
                .toList();
        bulk.updateAll(Unit.TYPE, changed);
        Set<Id<Unit>> unclaimed = new LinkedHashSet<>(touched);
        bulk.insertAll(
                        Tenure.TYPE,
                        begun.stream().map(one -> one.identified(bulk.newId())).toList())
                .forEach(one -> entry(bulk, "building.tenure.begun", one, unclaimed));
        bulk.updateAll(Tenure.TYPE, ended).forEach(one -> entry(bulk, "building.tenure.ended", one, unclaimed));
    }

    /** A unit is told of with the first of its tenures. */
    private static void entry(BulkChange bulk, String event, Tenure tenure, Set<Id<Unit>> unclaimed) {
        if (unclaimed.remove(tenure.unit())) {
            bulk.entry(event, Tenure.TYPE, tenure, null, tenure.unit());
        } else {
            bulk.entry(event, Tenure.TYPE, tenure, null);
        }
    }
}
