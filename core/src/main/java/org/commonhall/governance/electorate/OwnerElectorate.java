package org.commonhall.governance.electorate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Ownership;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;

/**
 * The owners of one or more buildings on a day (业主名册), in heads and exclusive floor area. An owner of several units is
 * one head, also across buildings and whether handed over or not; so are co-owners together, who name one voter.
 * Source: Supreme People's Court, interpretation on building ownership (2020), articles 8 and 9. Thread-safe.
 */
public final class OwnerElectorate implements ElectorateSource {
    /** Its name in commands. */
    public static final String CODE = "owners";

    /** The group of units without an owner on record: they count in the base, and nobody votes for them. */
    public static final String UNOWNED = "unowned";

    private static final int LABEL = 200;

    /** The source; it has no state. */
    public OwnerElectorate() {}

    @Override
    public String code() {
        return CODE;
    }

    /**
     * The owners: three statements a building, and one for the numbers of units.
     *
     * @param reading the transaction
     * @param question with at least one building
     * @return a voter a head, in the order of the first unit's number, then the units without an owner on record
     * @throws RuleViolation {@code electorate.places} without a building
     */
    @Override
    public Electorate electorate(Reading reading, Question question) {
        if (question.places().isEmpty()) {
            throw new RuleViolation("electorate.places");
        }
        Map<ImmutableSet<Holder>, Owned> heads = new LinkedHashMap<>();
        List<ElectorateMember> unowned = new ArrayList<>();
        for (UUID place : question.places()) {
            Id<Building> building = new Id<>(place);
            Map<Id<Unit>, String> numbers =
                    reading.select(Query.of(Unit.TYPE).where(Unit.BUILDING.is(building))).stream()
                            .collect(Collectors.toMap(Unit::id, Unit::number));
            for (Ownership owned : Ownership.register(reading, building, question.recordDate())) {
                if (owned.holders().isEmpty()) {
                    unowned.add(unowned(owned, numbers));
                    continue;
                }
                heads.merge(
                        owned.holders(),
                        new Owned(
                                owned.area(),
                                owned.units().stream().map(numbers::get).collect(Collectors.joining(", "))),
                        Owned::plus);
            }
        }
        return new Electorate(
                ImmutableList.<ElectorateMember>builder()
                        .addAll(heads.entrySet().stream()
                                .map(head -> member(head.getKey(), head.getValue()))
                                .iterator())
                        .addAll(unowned)
                        .build(),
                false);
    }

    /** A unit is one head and its area counts, whoever owns it (articles 8 and 9), so that no gap in the register makes a quorum. */
    private static ElectorateMember unowned(Ownership unit, Map<Id<Unit>, String> numbers) {
        Id<Unit> id = unit.units().get(0);
        return new ElectorateMember(
                new Elector(
                        id.toString(),
                        UNOWNED,
                        ImmutableMap.of(Measure.HEADS, BigDecimal.ONE, Measure.AREA, unit.area())),
                String.valueOf(numbers.get(id)),
                null);
    }

    private record Owned(BigDecimal area, String units) {
        Owned plus(Owned other) {
            return new Owned(area.add(other.area), units + ", " + other.units);
        }
    }

    private static ElectorateMember member(ImmutableSet<Holder> holders, Owned owned) {
        String label = owned.units.codePointCount(0, owned.units.length()) <= LABEL
                ? owned.units
                : owned.units.substring(0, owned.units.offsetByCodePoints(0, LABEL - 1)) + "…";
        return new ElectorateMember(
                Elector.of(key(holders), ImmutableMap.of(Measure.HEADS, BigDecimal.ONE, Measure.AREA, owned.area)),
                label,
                holders.size() == 1 ? holders.iterator().next().person() : null);
    }

    /**
     * Gives the key of a head, which does not depend on the order of its owners.
     *
     * @param holders the owner, or the co-owners
     * @return an id as text: the owner's own, or one made of the co-owners'
     */
    public static String key(Collection<Holder> holders) {
        ImmutableList<String> ids =
                holders.stream().map(holder -> id(holder).toString()).sorted().collect(ImmutableList.toImmutableList());
        return ids.size() == 1
                ? ids.get(0)
                : UUID.nameUUIDFromBytes(String.join("+", ids).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private static UUID id(Holder holder) {
        Id<Person> person = holder.person();
        return person != null
                ? person.value()
                : Objects.requireNonNull(holder.organization()).value();
    }

    @Override
    public boolean holds(Reading reading, Question question, Id<Person> person) {
        Condition<Tenure> titles = Tenure.PERSON
                .is(person)
                .and(Tenure.STARTS_ON.below(question.recordDate().plusDays(1)))
                .and(Tenure.ENDS_ON
                        .absent()
                        .or(Tenure.ENDS_ON.atLeast(question.recordDate().plusDays(1))));
        return reading.select(Query.of(Tenure.TYPE).where(titles)).stream()
                .anyMatch(tenure -> tenure.kind().title()
                        && question.places().contains(tenure.building().value()));
    }
}
