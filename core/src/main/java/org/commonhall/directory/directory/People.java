package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Query;

/** People, what they belong to and what they have shown. */
public final class People {
    private final Corridor corridor;

    People(Corridor corridor) {
        this.corridor = corridor;
    }

    Person register(Call by, RegisterPerson command) {
        return corridor.stored(by, command, "directory.person.registered", Person.TYPE, change -> {
            UUID scope = command.scope() == null ? Scopes.DISTRICT : command.scope();
            change.authorise(false, scope);
            return change.insert(Person.TYPE, person(change.newId(), 0, command.details(), scope));
        });
    }

    Person change(Call by, ChangePerson command) {
        return corridor.stored(by, command, "directory.person.changed", Person.TYPE, change -> {
            Person person = change.lockSubject(Person.TYPE, command.person());
            change.authorise(by.actor().is(person.id().value()), person.scope());
            if (person.erasedAt() != null) {
                throw new RuleViolation("directory.person.erased");
            }
            return change.update(Person.TYPE, person(person.id(), person.version(), command.details(), person.scope()));
        });
    }

    Membership begin(Call by, BeginMembership command) {
        return corridor.stored(by, command, "directory.membership.begun", Membership.TYPE, change -> {
            change.authorise(false, command.organization().value());
            Period.requireOrder(command.startsOn(), command.endsOn());
            return change.insert(
                    Membership.TYPE,
                    new Membership(
                            change.newId(),
                            0,
                            command.person(),
                            command.organization(),
                            command.kind(),
                            command.title(),
                            command.startsOn(),
                            command.endsOn()));
        });
    }

    Membership end(Call by, EndMembership command) {
        return corridor.stored(by, command, "directory.membership.ended", Membership.TYPE, change -> {
            Membership membership = change.lockSubject(Membership.TYPE, command.membership());
            change.authorise(false, membership.organization().value());
            return change.update(
                    Membership.TYPE,
                    Period.ended(
                            Membership.TYPE, membership, Membership.STARTS_ON, Membership.ENDS_ON, command.endsOn()));
        });
    }

    AudienceProof prove(Call by, ProveAudience command) {
        return corridor.stored(by, command, "directory.audience.proved", AudienceProof.TYPE, change -> {
            Person person = change.get(Person.TYPE, command.person());
            boolean own = by.actor().is(person.id().value()) && command.kind() == AudienceProof.Kind.SELF_DECLARED;
            change.authorise(own, person.scope());
            Period.requireOrder(command.startsOn(), command.endsOn());
            return change.insert(
                    AudienceProof.TYPE,
                    new AudienceProof(
                            change.newId(),
                            0,
                            person.id(),
                            command.audience().code(),
                            command.kind(),
                            command.startsOn(),
                            command.endsOn(),
                            own ? null : by.actor().person()));
        });
    }

    AudienceProof end(Call by, EndProof command) {
        return corridor.stored(by, command, "directory.audience.ended", AudienceProof.TYPE, change -> {
            AudienceProof proof = change.lockSubject(AudienceProof.TYPE, command.proof());
            Person person = change.get(Person.TYPE, proof.person());
            change.authorise(by.actor().is(person.id().value()), person.scope());
            Period.requireOrder(proof.startsOn(), command.endsOn());
            return change.update(
                    AudienceProof.TYPE, AudienceProof.TYPE.with(proof, AudienceProof.ENDS_ON, command.endsOn()));
        });
    }

    PersonView person(Actor by, Id<Person> id) {
        return corridor.read(by, reading -> {
            Person person = readable(reading, id);
            disclosed(reading, List.of(person));
            return PersonView.of(person);
        });
    }

    Page<PersonView> people(Actor by, UUID scope, String prefix, PageRequest request) {
        return corridor.read(by, reading -> {
            reading.authorise(Directory.READ_PERSON, false, scope);
            Query<Person> all = Query.of(Person.TYPE).where(Person.SCOPE.is(scope));
            Query<Person> query = prefix.isEmpty() ? all : all.where(Person.NAME.startsWith(prefix));
            Page<Person> page = reading.page(query.orderBy(Person.NAME.ascending()), request);
            disclosed(reading, page.items());
            return page.map(PersonView::of);
        });
    }

    ImmutableList<MemberView> membersOf(Actor by, Id<Organization> organization, LocalDate day) {
        return corridor.read(by, reading -> {
            reading.authorise(Directory.READ_PERSON, false, organization.value());
            List<Membership> members = reading.select(Query.of(Membership.TYPE)
                    .where(Membership.ORGANIZATION.is(organization))
                    .where(Period.on(day, Membership.STARTS_ON, Membership.ENDS_ON))
                    .orderBy(Membership.STARTS_ON.ascending()));
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE, members.stream().map(Membership::person).collect(ImmutableSet.toImmutableSet()));
            return members.stream()
                    .map(member -> MemberView.of(member, name(people, member.person())))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    ImmutableList<MemberView> membershipsOf(Actor by, Id<Person> id, LocalDate day) {
        return corridor.read(by, reading -> {
            Person person = readable(reading, id);
            return reading
                    .select(Query.of(Membership.TYPE)
                            .where(Membership.PERSON.is(id))
                            .where(Period.on(day, Membership.STARTS_ON, Membership.ENDS_ON))
                            .orderBy(Membership.STARTS_ON.ascending()))
                    .stream()
                    .map(member -> MemberView.of(member, person.name()))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    ImmutableList<AudienceProof> audiencesOf(Actor by, Id<Person> id, LocalDate day) {
        return corridor.read(by, reading -> {
            readable(reading, id);
            return AudienceProof.on(reading, id, day);
        });
    }

    public static Person readable(Reading reading, Id<Person> id) {
        boolean own = reading.by().is(id.value());
        Person person = reading.find(Person.TYPE, id).orElse(null);
        // Whoever may not read people does not learn either which of them exist.
        reading.authorise(Directory.READ_PERSON, own, person == null ? Scopes.DISTRICT : person.scope());
        return person != null ? person : reading.get(Person.TYPE, id);
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

    public static String name(Map<Id<Person>, Person> people, Id<Person> id) {
        Person person = people.get(id);
        return person == null ? "-" : person.name();
    }

    private static Person person(Id<Person> id, long version, PersonDetails details, UUID scope) {
        return new Person(
                id,
                version,
                details.name(),
                details.phone(),
                details.email(),
                details.address(),
                details.birthDate(),
                details.locale(),
                scope,
                null);
    }
}
