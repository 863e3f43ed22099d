package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** Roles, consent, and what is stored about a person: its inventory, export and erasure. Thread-safe. */
public final class Access {
    /** To grant and revoke roles on a scope. */
    public static final Permission GRANT = Permission.of("access.grant");

    /** To agree to a purpose and to withdraw that. */
    public static final Permission CONSENT =
            Permission.of("access.consent", Role.REGISTRAR).orOwner();
    /** To get everything that is stored about a person. */
    public static final Permission EXPORT = Permission.of("access.export").orOwner();
    /** To ask for erasure. */
    public static final Permission ASK_ERASURE =
            Permission.of("access.erasure.ask", Role.REGISTRAR).orOwner();
    /** To decide about erasure. */
    public static final Permission DECIDE_ERASURE = Permission.of("access.erasure.decide");
    /** To read which personal data the hall keeps and why. */
    public static final Permission INVENTORY = Permission.of("access.inventory").orAnyone();

    private final Corridor corridor;
    private final Eraser eraser;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param forgetting is told of every record that erasure deletes, for what is kept outside of the store
     */
    public Access(Corridor corridor, BiConsumer<Writing, Record> forgetting) {
        this.corridor = corridor;
        this.eraser = new Eraser(forgetting);
    }

    /**
     * Grants a role.
     *
     * @param by an administrator of the scope
     * @param command to whom, which and where
     * @return the grant as stored
     */
    public RoleGrant grant(Call by, GrantRole command) {
        return corridor.stored(by, command, "access.granted", RoleGrant.TYPE, change -> {
            change.authorise(false, command.scope());
            return change.insert(
                    RoleGrant.TYPE,
                    new RoleGrant(
                            change.newId(),
                            0,
                            command.holder(),
                            command.role().code(),
                            command.scope(),
                            change.now(),
                            command.until(),
                            by.actor().person()));
        });
    }

    /**
     * Ends a grant.
     *
     * @param by an administrator of the scope
     * @param command which
     * @return the grant as stored; one that has ended already stays as it is
     */
    public RoleGrant revoke(Call by, RevokeRole command) {
        return corridor.stored(by, command, "access.revoked", RoleGrant.TYPE, change -> {
            RoleGrant grant = change.lockSubject(RoleGrant.TYPE, command.grant());
            change.authorise(false, grant.scope());
            return grant.inForce(change.now()) ? change.update(RoleGrant.TYPE, grant.endedAt(change.now())) : grant;
        });
    }

    /**
     * The grants of a person, ended ones too.
     *
     * @param by the person or an administrator
     * @param holder the person
     * @return the grants by id
     */
    public ImmutableList<RoleGrant> grantsOf(Actor by, UUID holder) {
        return corridor.read(by, reading -> {
            reading.authorise(GRANT.orOwner(), by.is(holder), Scopes.DISTRICT);
            return ImmutableList.copyOf(reading.select(Query.of(RoleGrant.TYPE).where(RoleGrant.HOLDER.is(holder))));
        });
    }

    /**
     * Agrees to a purpose. To another wording it replaces the earlier consent; to the same wording it changes nothing.
     *
     * @param by the person, or a registrar of the district with its word on paper
     * @param command who agrees to what
     * @return the consent as stored
     */
    public Consent consent(Call by, GiveConsent command) {
        return corridor.stored(by, command, "access.consent.given", Consent.TYPE, change -> {
            change.authorise(by.actor().is(command.person()), Scopes.DISTRICT);
            for (Consent earlier : change.select(Consent.live(command.person(), command.purpose()))) {
                if (earlier.textVersion().equals(command.textVersion())) {
                    return earlier;
                }
                change.update(Consent.TYPE, earlier.withdrawn(change.now()));
            }
            return change.insert(
                    Consent.TYPE,
                    new Consent(
                            change.newId(),
                            0,
                            command.person(),
                            command.purpose(),
                            command.textVersion(),
                            change.now(),
                            null,
                            true));
        });
    }

    /**
     * Withdraws a consent.
     *
     * @param by the person, or a registrar of the district
     * @param command which
     * @return the consent as stored
     */
    public Consent withdraw(Call by, WithdrawConsent command) {
        return corridor.stored(by, command, "access.consent.withdrawn", Consent.TYPE, change -> {
            Consent consent = change.lockSubject(Consent.TYPE, command.consent());
            change.authorise(by.actor().is(consent.person()), Scopes.DISTRICT);
            return change.update(Consent.TYPE, consent.withdrawn(change.now()));
        });
    }

    /**
     * What a person has agreed to, withdrawn consents too.
     *
     * @param by the person, or a registrar of the district
     * @param person the person
     * @return the consents, the oldest first
     */
    public ImmutableList<Consent> consentsOf(Actor by, UUID person) {
        return corridor.read(by, reading -> {
            reading.authorise(CONSENT, by.is(person), Scopes.DISTRICT);
            return ImmutableList.copyOf(reading.select(Query.of(Consent.TYPE).where(Consent.PERSON.is(person))));
        });
    }

    /**
     * Which personal data the hall keeps, and why.
     *
     * @param by anybody
     * @return every personal column
     */
    public PersonalDataInventory inventory(Actor by) {
        return corridor.read(by, reading -> {
            reading.authorise(INVENTORY, false, Scopes.DISTRICT);
            return PersonalDataInventory.of(reading.schema());
        });
    }

    /**
     * Everything that is stored about a person; that it was asked for is journaled.
     *
     * @param by the person or an administrator of the district
     * @param command whose data
     * @return the data
     */
    public PersonalExport export(Call by, AskExport command) {
        corridor.stored(by, command, "access.exported", PersonalDataRequest.TYPE, change -> {
            change.authorise(by.actor().is(command.person()), Scopes.DISTRICT);
            requireKnown(change, command.person());
            return change.insert(
                    PersonalDataRequest.TYPE, request(change, command.person(), PersonalDataRequest.Kind.EXPORT, null));
        });
        return corridor.read(by.actor(), reading -> {
            reading.authorise(EXPORT, by.actor().is(command.person()), Scopes.DISTRICT);
            return PersonalExport.of(reading, command.person());
        });
    }

    /**
     * Asks that a person's data are erased. Somebody else decides.
     *
     * @param by the person or a registrar of the district
     * @param command whose data
     * @return the request as stored
     */
    public PersonalDataRequest askErasure(Call by, AskErasure command) {
        return corridor.stored(by, command, "access.erasure.asked", PersonalDataRequest.TYPE, change -> {
            change.authorise(by.actor().is(command.person()), Scopes.DISTRICT);
            requireKnown(change, command.person());
            return change.insert(
                    PersonalDataRequest.TYPE,
                    request(change, command.person(), PersonalDataRequest.Kind.ERASURE, true));
        });
    }

    /**
     * Approves and does an erasure, or refuses it. Personal values go; facts, votes and the journal stay, so that counts
     * stay right; the person's roles and consents end.
     *
     * @param by an administrator of the district other than who asked
     * @param command which
     * @return the request as stored, with the report of what went and what stayed
     */
    public PersonalDataRequest decideErasure(Call by, DecideErasure command) {
        return corridor.stored(by, command, "access.erasure.decided", PersonalDataRequest.TYPE, change -> {
            PersonalDataRequest asked = change.lockSubject(PersonalDataRequest.TYPE, command.request());
            change.authorise(false, Scopes.DISTRICT);
            SecondPerson.require(asked.askedBy(), by.actor());
            if (command.reason() != null) {
                change.note(command.reason());
            }
            UUID decider = Objects.requireNonNull(by.actor().person());
            PersonalDataRequest decided = asked.decided(decider, change.now(), null);
            if (command.approved()) {
                decided = asked.decided(decider, change.now(), eraser.erase(change, asked.person()));
            }
            return change.update(PersonalDataRequest.TYPE, decided);
        });
    }

    private static void requireKnown(Change change, UUID person) {
        if (change.schema().types().stream()
                .filter(Subjects::isPerson)
                .noneMatch(type -> found(change, type, person))) {
            throw new NotFound("access.person.missing");
        }
    }

    private static <T extends Record> boolean found(Change change, RecordType<T> type, UUID person) {
        return change.find(type, new Id<T>(person)).isPresent();
    }

    private static PersonalDataRequest request(
            Change change, UUID person, PersonalDataRequest.Kind kind, @Nullable Boolean open) {
        return new PersonalDataRequest(
                change.newId(), 0, person, kind, change.by().person(), change.now(), open, null, null, null);
    }
}
