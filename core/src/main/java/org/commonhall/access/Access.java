package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.InvalidInput;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Roles, consent, and what is stored about a person: its inventory, export and erasure. Thread-safe. */
public final class Access {
    /** What the hall knows of it. */
    public static final Capability<Access> CAPABILITY = Capability.of("access", Access.class)
            .records(Consent.TYPE, PersonalDataRequest.TYPE, RetentionMark.TYPE)
            .settings(RetentionPolicy.class, RetentionPolicy.neutral())
            .due(Access::dueWork, Due.ACCESS_RETENTION)
            .rights(AccessRights.class)
            .events(
                    "access.granted",
                    "access.revoked",
                    "access.consent.given",
                    "access.consent.withdrawn",
                    "access.exported",
                    "access.erasure.asked",
                    "access.erasure.decided",
                    "access.retained")
            .make(Access::new);

    private static final int MICRO = 1_000;

    private final Corridor corridor;
    private final Eraser eraser;
    private final GrantRules grants;
    private final DueWork retention;

    Access(Parts parts) {
        this.corridor = parts.corridor();
        this.grants = GrantRules.of(parts.roles(), parts.scopes());
        this.eraser = new Eraser(parts.offered(ErasureFollower.class));
        this.retention = new RetentionDueWork(
                corridor, parts.settings(RetentionPolicy.class), parts.offered(Retained.class), eraser);
    }

    /**
     * Gives the roles that can be granted.
     *
     * @param parts what a facade is made of
     * @return those of the library and of the hall's capabilities
     */
    public static ImmutableSet<Role> roles(Parts parts) {
        return GrantRules.of(parts.roles(), ImmutableList.of()).roles();
    }

    DueWork dueWork() {
        return retention;
    }

    /**
     * Grants a role.
     *
     * @param by an administrator of the scope
     * @param command the holder, the role and the scope
     * @return what came of it; the id is the grant's; {@link Receipt#UNCHANGED} if the holder has the role there until then
     *     already
     * @throws InvalidInput {@code access.grant.role}, {@code .holder}, {@code .scope}, {@code .past}
     */
    public Receipt<RoleGrant> grant(Call by, GrantRole command) {
        return corridor.run(by, command, "access.granted", RoleGrant.TYPE, change -> {
            change.authorise(false, command.scope());
            grants.require(change, command);
            Optional<RoleGrant> same = GrantRules.same(change, command);
            if (same.isPresent()) {
                return same.get();
            }
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
     * @param command the grant
     * @return what came of it; {@link Receipt#UNCHANGED} if the grant has ended already
     */
    public Receipt<RoleGrant> revoke(Call by, RevokeRole command) {
        return corridor.run(by, command, "access.revoked", RoleGrant.TYPE, change -> {
            RoleGrant grant = change.lockSubject(RoleGrant.TYPE, command.grant());
            change.authorise(false, grant.scope());
            if (!grant.inForce(change.now())) {
                return grant;
            }
            GrantRules.requireAnother(change, grant);
            return change.update(RoleGrant.TYPE, grant.endedAt(change.now()));
        });
    }

    /**
     * Reads the grants of a person, ended ones too.
     *
     * @param by the person or an administrator
     * @param holder the person
     * @return the grants by id
     */
    public ImmutableList<GrantView> grantsOf(Actor by, UUID holder) {
        return corridor.read(by, reading -> {
            reading.authorise(AccessRights.GRANT.orOwner(), by.is(holder), Scopes.DISTRICT);
            return reading.select(Query.of(RoleGrant.TYPE).where(RoleGrant.HOLDER.is(holder))).stream()
                    .collect(Names.listed(reading, GrantView::of));
        });
    }

    /**
     * Lists who holds a role on a scope itself, not above it; after a restart it says who the first administrator is: one
     * statement besides the rights and the names.
     *
     * @param by an administrator of the scope; the system where the host itself asks
     * @param role the role
     * @param scope the scope, {@link Scopes#DISTRICT} for the district
     * @param page which page
     * @return the grants in force, the oldest first
     */
    public Page<GrantView> holdersOf(Actor by, Role role, UUID scope, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(AccessRights.GRANT, false, scope);
            Page<RoleGrant> held = reading.page(
                    Query.of(RoleGrant.TYPE)
                            .where(RoleGrant.SCOPE
                                    .is(scope)
                                    .and(RoleGrant.ROLE.is(role.code()))
                                    .and(RoleGrant.ENDED_AT
                                            .absent()
                                            .or(RoleGrant.ENDED_AT.atLeast(
                                                    reading.now().plusNanos(MICRO)))))
                            .orderBy(RoleGrant.GRANTED_AT.ascending()),
                    page);
            return Names.page(reading, held, GrantView::of);
        });
    }

    /**
     * Agrees to a purpose. To another wording it replaces the earlier consent; to the same wording it changes nothing.
     *
     * @param by the person, or a registrar of the district with the person's word on paper
     * @param command the person, the purpose and the wording
     * @return what came of it; the id is that of the consent in force, and {@link Receipt#UNCHANGED} says that it was
     *     given to this wording before
     */
    public Receipt<Consent> consent(Call by, GiveConsent command) {
        return corridor.run(by, command, "access.consent.given", Consent.TYPE, change -> {
            change.authorise(by.actor().is(command.person()), Scopes.DISTRICT);
            return given(change, command.person(), command.purpose(), command.textVersion(), null, null);
        });
    }

    /**
     * Writes down that a representative agrees for somebody who cannot, with what shows that this is so.
     *
     * @param by a registrar of the district
     * @param command the person, the purpose, the wording, the representative and the proof
     * @return what came of it, as for a {@linkplain #consent consent} of the person
     */
    public Receipt<Consent> recordConsent(Call by, RecordConsent command) {
        return corridor.run(by, command, "access.consent.given", Consent.TYPE, change -> {
            change.authorise(false, Scopes.DISTRICT);
            return given(
                    change,
                    command.person(),
                    command.purpose(),
                    command.textVersion(),
                    command.representative(),
                    command.proof());
        });
    }

    private static Consent given(
            Change change,
            UUID person,
            String purpose,
            String textVersion,
            @Nullable String representative,
            @Nullable String proof) {
        change.requireActing(person);
        for (Consent earlier : change.select(Consent.live(person, purpose))) {
            if (earlier.textVersion().equals(textVersion)) {
                return earlier;
            }
            change.update(Consent.TYPE, earlier.withdrawn(change.now()));
        }
        return change.insert(
                Consent.TYPE,
                new Consent(
                        change.newId(),
                        0,
                        person,
                        purpose,
                        textVersion,
                        change.now(),
                        null,
                        true,
                        representative,
                        proof));
    }

    /**
     * Withdraws a consent.
     *
     * @param by the person, or a registrar of the district
     * @param command the consent
     * @return what came of it; the id is the consent's
     */
    public Receipt<Consent> withdraw(Call by, WithdrawConsent command) {
        return corridor.run(by, command, "access.consent.withdrawn", Consent.TYPE, change -> {
            Consent consent = change.lockSubject(Consent.TYPE, command.consent());
            change.authorise(by.actor().is(consent.person()), Scopes.DISTRICT);
            return change.update(Consent.TYPE, consent.withdrawn(change.now()));
        });
    }

    /**
     * Reads what a person has agreed to, withdrawn consents too.
     *
     * @param by the person, or a registrar of the district
     * @param person the person
     * @return the consents, the oldest first
     */
    public ImmutableList<ConsentView> consentsOf(Actor by, UUID person) {
        return corridor.read(by, reading -> {
            reading.authorise(AccessRights.CONSENT, by.is(person), Scopes.DISTRICT);
            return reading.select(Query.of(Consent.TYPE).where(Consent.PERSON.is(person))).stream()
                    .map(ConsentView::of)
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * Reads which personal data the hall keeps, and why.
     *
     * @param by anybody
     * @return every personal column
     */
    public PersonalDataInventory inventory(Actor by) {
        return corridor.read(by, reading -> {
            reading.authorise(AccessRights.INVENTORY, false, Scopes.DISTRICT);
            return PersonalDataInventory.of(reading.schema());
        });
    }

    /**
     * Hands out everything that is stored about a person (查阅, 复制), and journals {@code access.exported} on the person's
     * own record. PRC Personal Information Protection Law, article 45.
     *
     * @param by the person or an administrator of the district
     * @param person the person whose data it is, or the record that somebody without an account is known by, such as an objection
     * @return the data
     */
    public PersonalExport export(Actor by, UUID person) {
        return corridor.read(by, reading -> {
            reading.authorise(AccessRights.EXPORT, by.is(person), Scopes.DISTRICT);
            return PersonalExport.handedOut(reading, person);
        });
    }

    /**
     * Asks that a person's data are erased. Somebody else decides.
     *
     * @param by the person or a registrar of the district
     * @param command the person whose data it is
     * @return what came of it; the id is the request's
     */
    public Receipt<PersonalDataRequest> askErasure(Call by, AskErasure command) {
        return corridor.run(by, command, "access.erasure.asked", PersonalDataRequest.TYPE, change -> {
            change.authorise(by.actor().is(command.person()), Scopes.DISTRICT);
            Subjects.requireKnown(change, command.person());
            return change.insert(PersonalDataRequest.TYPE, PersonalDataRequest.asked(change, command.person()));
        });
    }

    /**
     * Approves and does an erasure, or refuses it. Personal values go; facts, votes and the journal stay, so that counts
     * stay right; the person's roles and consents end.
     *
     * @param by an administrator of the district other than the person who asked
     * @param command the request and the decision
     * @return what came of it; {@link #requestsOf} gives the report of what went and what stayed
     */
    public Receipt<PersonalDataRequest> decideErasure(Call by, DecideErasure command) {
        return corridor.run(by, command, "access.erasure.decided", PersonalDataRequest.TYPE, change -> {
            PersonalDataRequest asked = change.lockSubject(PersonalDataRequest.TYPE, command.request());
            change.authorise(false, Scopes.DISTRICT);
            asked.requireOpen();
            // What the system has asked any person with the right may decide.
            if (asked.askedBy() != null || by.actor().person() == null) {
                SecondPerson.require(asked.askedBy(), by.actor());
            }
            UUID decider = Objects.requireNonNull(by.actor().person());
            PersonalDataRequest decided;
            if (command.approved()) {
                GrantRules.requireOthers(change, asked.person());
                decided = asked.done(
                        decider,
                        change.now(),
                        eraser.erase(change, Subjects.requireKnown(change, asked.person()), asked.person()));
            } else {
                decided = asked.refused(decider, change.now(), command.reason());
            }
            return change.update(PersonalDataRequest.TYPE, decided);
        });
    }

    /**
     * Reads the requests for the erasure of a person's data, and what came of them.
     *
     * @param by the person or a registrar of the district
     * @param person the person whose data it is
     * @return the requests, the oldest first
     */
    public ImmutableList<DataRequestView> requestsOf(Actor by, UUID person) {
        return corridor.read(by, reading -> {
            reading.authorise(AccessRights.ASK_ERASURE, by.is(person), Scopes.DISTRICT);
            ImmutableList<KeptWords> kept = KeptWords.of(reading.schema());
            return reading
                    .select(Query.of(PersonalDataRequest.TYPE)
                            .where(PersonalDataRequest.PERSON.is(person))
                            .orderBy(PersonalDataRequest.ASKED_AT.ascending()))
                    .stream()
                    .collect(Names.listed(reading, (request, names) -> DataRequestView.of(request, kept, names)));
        });
    }

    /**
     * Lists the requests for an erasure that nobody has decided about: one statement besides the rights and the names.
     *
     * @param by a registrar of the district
     * @param page which page
     * @return the requests, the oldest first
     */
    public Page<DataRequestView> openRequests(Actor by, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(AccessRights.ASK_ERASURE, false, Scopes.DISTRICT);
            ImmutableList<KeptWords> kept = KeptWords.of(reading.schema());
            Page<PersonalDataRequest> open = reading.page(
                    Query.of(PersonalDataRequest.TYPE)
                            .where(PersonalDataRequest.OPEN.is(true))
                            .orderBy(PersonalDataRequest.ASKED_AT.ascending()),
                    page);
            return Names.page(reading, open, (request, names) -> DataRequestView.of(request, kept, names));
        });
    }
}
