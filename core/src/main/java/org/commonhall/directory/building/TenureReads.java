package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.NamedPeople;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Period;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Reads who holds which unit. */
final class TenureReads {
    private final Corridor corridor;

    TenureReads(Corridor corridor) {
        this.corridor = corridor;
    }

    ImmutableList<TenureView> holdersOf(Actor by, Id<Unit> unit, LocalDate day) {
        return corridor.read(by, reading -> {
            Id<Building> building = reading.get(Unit.TYPE, unit).building();
            reading.authorise(BuildingRights.READ, false, building.value());
            return views(
                    reading,
                    held(reading, Tenure.UNIT.is(unit), day),
                    reading.allows(BuildingRights.READ_HOLDER, false, building.value()));
        });
    }

    ImmutableList<TenureView> heldBy(Actor by, Holder holder, LocalDate day) {
        return corridor.read(by, reading -> {
            Id<Person> person = holder.person();
            if (person != null) {
                Person.readable(reading, person);
            } else {
                reading.authorise(
                        BuildingRights.READ_HOLDER, false, organization(holder).value());
            }
            Condition<Tenure> theirs =
                    person != null ? Tenure.PERSON.is(person) : Tenure.ORGANIZATION.is(organization(holder));
            return views(reading, held(reading, theirs, day), true);
        });
    }

    /** Those who hold a unit of a building where the actor has a role. */
    static Set<Id<Person>> named(Reading reading, Set<Id<Person>> people) {
        LocalDate today = LocalDate.ofInstant(reading.now(), reading.zone());
        return NamedPeople.at(
                reading,
                held(reading, Tenure.PERSON.in(people), today).stream()
                        .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                                tenure -> Objects.requireNonNull(tenure.person()),
                                tenure -> tenure.building().value())));
    }

    ImmutableList<Ownership> ownersOf(Actor by, Id<Building> building, LocalDate day) {
        return corridor.read(by, reading -> {
            reading.authorise(BuildingRights.READ_HOLDER, false, building.value());
            return Ownership.in(reading, building, day);
        });
    }

    private static Id<Organization> organization(Holder holder) {
        return Objects.requireNonNull(holder.organization());
    }

    private static List<Tenure> held(Reading reading, Condition<Tenure> which, LocalDate day) {
        return reading.select(Query.of(Tenure.TYPE)
                .where(which)
                .where(Period.on(day, Tenure.STARTS_ON, Tenure.ENDS_ON))
                .orderBy(Tenure.STARTS_ON.ascending()));
    }

    private static ImmutableList<TenureView> views(Reading reading, List<Tenure> held, boolean shown) {
        List<Tenure> visible =
                held.stream().filter(tenure -> shown || own(reading, tenure)).toList();
        Map<Id<Person>, Person> people = reading.findAll(
                Person.TYPE,
                visible.stream().map(Tenure::person).filter(Objects::nonNull).collect(ImmutableSet.toImmutableSet()));
        Map<Id<Organization>, Organization> organizations = reading.findAll(
                Organization.TYPE,
                visible.stream()
                        .map(Tenure::organization)
                        .filter(Objects::nonNull)
                        .collect(ImmutableSet.toImmutableSet()));
        Map<Id<Person>, Person> named = Person.readable(reading, people);
        Person.disclosed(reading, named.values());
        return held.stream()
                .collect(Names.listed(
                        reading,
                        (tenure, names) -> TenureView.of(
                                tenure, name(tenure, named, organizations), shown || own(reading, tenure), names)));
    }

    private static boolean own(Reading reading, Tenure tenure) {
        return tenure.person() != null && reading.by().is(tenure.person().value());
    }

    private static @Nullable String name(
            Tenure tenure, Map<Id<Person>, Person> people, Map<Id<Organization>, Organization> organizations) {
        Id<Person> person = tenure.person();
        if (person != null) {
            Person known = people.get(person);
            return known == null ? null : known.name();
        }
        Organization organization = organizations.get(tenure.organization());
        return organization == null ? null : organization.name();
    }
}
