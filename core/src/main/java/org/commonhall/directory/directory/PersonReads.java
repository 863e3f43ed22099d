package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;

/** Reads people, their memberships and what they have shown. */
final class PersonReads {
    private final Corridor corridor;
    private final Supplier<ImmutableList<NamedPeople>> elsewhere;

    PersonReads(Corridor corridor, Supplier<ImmutableList<NamedPeople>> elsewhere) {
        this.corridor = corridor;
        this.elsewhere = elsewhere;
    }

    PersonView person(Actor by, Id<Person> id) {
        return corridor.read(by, reading -> {
            Person person = Person.readable(reading, id);
            disclosed(reading, List.of(person));
            return PersonView.of(person);
        });
    }

    Page<PersonView> people(Actor by, UUID scope, String prefix, PageRequest request) {
        return corridor.read(by, reading -> {
            reading.authorise(DirectoryRights.READ_PERSON, false, scope);
            Query<Person> all = Query.of(Person.TYPE).where(Person.SCOPE.is(scope));
            Query<Person> query = prefix.isEmpty() ? all : all.where(Person.NAME.startsWith(prefix));
            Page<Person> page = reading.page(query.orderBy(Person.NAME.ascending()), request);
            disclosed(reading, page.items());
            return page.map(PersonView::of);
        });
    }

    ImmutableList<MemberView> membersOf(Actor by, Id<Organization> organization, LocalDate day) {
        return corridor.read(by, reading -> {
            reading.authorise(DirectoryRights.READ_PERSON, false, organization.value());
            List<Membership> members = reading.select(Query.of(Membership.TYPE)
                    .where(Membership.ORGANIZATION.is(organization))
                    .where(Period.on(day, Membership.STARTS_ON, Membership.ENDS_ON))
                    .orderBy(Membership.STARTS_ON.ascending()));
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE, members.stream().map(Membership::person).collect(ImmutableSet.toImmutableSet()));
            // A registrar can make anybody a member, which must not tell the name.
            Map<Id<Person>, Person> shown = Person.readable(reading, people);
            Person.disclosed(reading, shown.values());
            return members.stream()
                    .collect(Names.listed(
                            reading,
                            (member, names) -> MemberView.of(
                                    member,
                                    Optional.ofNullable(shown.get(member.person()))
                                            .map(Person::name)
                                            .orElse(null),
                                    names)));
        });
    }

    ImmutableList<MemberView> membershipsOf(Actor by, Id<Person> id, LocalDate day) {
        return corridor.read(by, reading -> {
            Person person = Person.readable(reading, id);
            return reading
                    .select(Query.of(Membership.TYPE)
                            .where(Membership.PERSON.is(id))
                            .where(Period.on(day, Membership.STARTS_ON, Membership.ENDS_ON))
                            .orderBy(Membership.STARTS_ON.ascending()))
                    .stream()
                    .collect(Names.listed(reading, (member, names) -> MemberView.of(member, person.name(), names)));
        });
    }

    ImmutableList<AudienceProofView> audiencesOf(Actor by, Id<Person> id, LocalDate day) {
        return corridor.read(by, reading -> {
            Person.readable(reading, id);
            return AudienceProof.on(reading, id, day).stream().collect(Names.listed(reading, AudienceProofView::of));
        });
    }

    ImmutableMap<Id<Person>, String> names(Actor by, Set<Id<Person>> ids) {
        return corridor.read(by, reading -> {
            Map<Id<Person>, Person> people = reading.findAll(Person.TYPE, InvalidInput.present("ids", ids));
            Set<Id<Person>> hidden = new HashSet<>(people.keySet());
            hidden.removeAll(NamedPeople.at(reading, Multimaps.forMap(Maps.transformValues(people, Person::scope))));
            ImmutableList<NamedPeople> reasons = ImmutableList.<NamedPeople>builder()
                    .add(PersonReads::members)
                    .addAll(elsewhere.get())
                    .build();
            for (NamedPeople reason : reasons) {
                if (!hidden.isEmpty()) {
                    hidden.removeAll(reason.named(reading, ImmutableSet.copyOf(hidden)));
                }
            }
            return ImmutableMap.copyOf(
                    Maps.transformValues(Maps.filterKeys(people, id -> !hidden.contains(id)), Person::name));
        });
    }

    /** Those who belong to an organization where the actor has a role. */
    private static Set<Id<Person>> members(Reading reading, Set<Id<Person>> people) {
        LocalDate today = LocalDate.ofInstant(reading.now(), reading.zone());
        return NamedPeople.at(
                reading,
                reading
                        .select(Query.of(Membership.TYPE)
                                .where(Membership.PERSON.in(people))
                                .where(Period.on(today, Membership.STARTS_ON, Membership.ENDS_ON)))
                        .stream()
                        .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                                Membership::person,
                                member -> member.organization().value())));
    }

    /** Names alone are no contact; of a tombstone, or of oneself, nothing is disclosed. */
    private static void disclosed(Reading reading, List<Person> people) {
        reading.disclosed(
                "directory.person.read",
                Person.TYPE,
                people.stream()
                        .filter(person -> !reading.by().is(person.id().value()) && person.reachable())
                        .toList());
    }
}
