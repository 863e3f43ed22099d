package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Permission;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.People;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A person the district knows (人员). An erased person stays as a tombstone without personal values, so that counts stay
 * right.
 *
 * @param id the identity
 * @param version the version
 * @param name how the person wants to be called; {@code -} once erased
 * @param phone where to call, absent if not given
 * @param email where to write, absent if not given
 * @param address where the person lives, absent if not given
 * @param birthDate the day of birth, absent if not given
 * @param locale the language to write in as a BCP 47 tag, absent if not given
 * @param scope the place whose registrar keeps this person, {@link Scopes#DISTRICT} for all of it
 * @param erasedAt when the personal values were erased, absent while the person is known
 */
@Index({"scope", "name"})
public record Person(
        @Subject Id<Person> id,
        long version,
        @Personal("contact") @Size(max = 100) String name,
        @Personal("contact") @Size(max = 40) @Nullable String phone,
        @Personal("contact") @Size(max = 200) @Nullable String email,
        @Personal("contact") @Size(max = 300) @Nullable String address,
        @Personal("eligibility") @Nullable LocalDate birthDate,
        @Size(max = 35) @Nullable String locale,
        UUID scope,
        @Nullable Instant erasedAt) {
    /** How it is stored. */
    public static final RecordType<Person> TYPE = RecordType.of(MethodHandles.lookup(), Person.class);
    /** How the person wants to be called. */
    public static final Attribute<Person, String> NAME = TYPE.attribute("name", Person::name);
    /** The place whose registrar keeps the person. */
    public static final Attribute<Person, UUID> SCOPE = TYPE.attribute("scope", Person::scope);

    /**
     * A new person of whom nothing but a name is known, kept by the district's registrar.
     *
     * @param id the identity
     * @param name how the person wants to be called
     * @return the person, not stored yet
     */
    public static Person named(Id<Person> id, String name) {
        return new Person(id, 0, name, null, null, null, null, null, Scopes.DISTRICT, null);
    }

    /**
     * Makes a state of a person.
     *
     * @param id the identity
     * @param version the version
     * @param details what is known
     * @param scope the place whose registrar keeps the person
     * @return the person, not stored yet
     */
    public static Person of(Id<Person> id, long version, PersonDetails details, UUID scope) {
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

    /**
     * Gives the person that an actor is.
     *
     * @param actor the actor
     * @return the person
     * @throws IllegalArgumentException for a visitor and for the system, who are no person of the directory
     */
    public static Id<Person> idOf(Actor actor) {
        UUID person = actor.person();
        if (person == null) {
            throw new IllegalArgumentException(actor.kind() + " is no person of the directory");
        }
        return new Id<>(person);
    }

    /**
     * Gives the person that an actor is, for what anybody can do.
     *
     * @param actor the actor
     * @return the person, null for a visitor and for the system
     */
    public static @Nullable Id<Person> idOrNull(Actor actor) {
        return actor.person() == null ? null : new Id<>(actor.person());
    }

    /**
     * Gives the person that an actor is, for what only a person can do.
     *
     * @param actor the actor
     * @param needed what the actor wants to do
     * @return the person
     * @throws NotAllowed with {@code access.denied} for a visitor and for the system
     */
    public static Id<Person> idOf(Actor actor, Permission needed) {
        if (InvalidInput.present("by", actor).person() == null) {
            throw new NotAllowed("access.denied", needed);
        }
        return idOf(actor);
    }

    /**
     * Reads the person whom a command is for, and refuses unless the actor may do it and the person can act. The person is
     * read before the rights are asked for, which then know without another statement that the actor can act.
     *
     * @param change the transaction
     * @param other whom staff name, null for the actor
     * @param scope where it is done
     * @param needed what is done
     * @return the person
     * @throws NotAllowed with {@code access.denied}, also for a visitor who names nobody
     * @throws NotFound with {@code record.missing} for somebody whom nobody knows
     * @throws RuleViolation with {@code record.person.gone} for somebody who was erased
     */
    public static Person meant(Change change, @Nullable Id<Person> other, UUID scope, Permission needed) {
        Id<Person> id = other == null ? idOrNull(change.by()) : other;
        Optional<Person> known = id == null ? Optional.empty() : change.find(TYPE, id);
        change.authorise(false, scope);
        if (id == null) {
            throw new NotAllowed("access.denied", needed);
        }
        Person person = known.orElseThrow(() -> new NotFound("record.missing", TYPE));
        change.requireActing(id.value());
        return person;
    }

    /**
     * Reads a person if the actor may read what is known of the person. Somebody who may not read people does not learn
     * which of them exist.
     *
     * @param reading the transaction
     * @param id the person
     * @return the record
     * @throws NotAllowed with {@code access.denied} for anybody but the person and a registrar of its scope
     */
    public static Person readable(Reading reading, Id<Person> id) {
        boolean own = reading.by().is(id.value());
        Person person = reading.find(TYPE, id).orElse(null);
        reading.authorise(DirectoryRights.READ_PERSON, own, person == null ? Scopes.DISTRICT : person.scope);
        return person != null ? person : reading.get(TYPE, id);
    }

    /**
     * Gives what says who can act: people of the directory who have not been erased.
     *
     * @return the rule
     */
    public static People<Person> people() {
        return new People<>(TYPE, person -> person.erasedAt == null);
    }

    /**
     * Leaves the people whose names the actor may read: oneself, and those of places where the actor may read of people.
     *
     * @param reading the transaction
     * @param people the people
     * @return those
     */
    public static Map<Id<Person>, Person> readable(Reading reading, Map<Id<Person>, Person> people) {
        return ImmutableMap.copyOf(Maps.filterValues(
                people,
                person ->
                        reading.allows(DirectoryRights.READ_PERSON, reading.by().is(person.id.value()), person.scope)));
    }

    /**
     * Journals that the actor was shown the names of others.
     *
     * @param reading the transaction
     * @param shown the people
     */
    public static void disclosed(Reading reading, Collection<Person> shown) {
        reading.disclosed(
                "directory.person.read",
                TYPE,
                shown.stream()
                        .filter(person -> !reading.by().is(person.id.value()))
                        .toList());
    }

    /** Whether more than a name is known. */
    boolean reachable() {
        return phone != null || email != null || address != null || birthDate != null;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
