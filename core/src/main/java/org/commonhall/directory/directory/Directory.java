package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names.Naming;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people and organizations, who belongs to which, and which audience a person is of (名录). Days are half open: a thing
 * holds from its first day up to, and not at, its end. Nothing dated is overwritten. Thread-safe.
 */
public final class Directory {
    /** What the hall knows of it. */
    public static final Capability<Directory> CAPABILITY = Capability.of("directory", Directory.class)
            .records(
                    Person.TYPE,
                    IdentityLink.TYPE,
                    Organization.TYPE,
                    OrganizationRelation.TYPE,
                    Membership.TYPE,
                    AudienceProof.TYPE,
                    Brand.TYPE)
            .settings(DirectorySettings.class, DirectorySettings.standard())
            .rights(DirectoryRights.class)
            .events(
                    "directory.person.registered",
                    "directory.person.changed",
                    "directory.person.read",
                    "directory.identity.linked",
                    "directory.identity.unlinked",
                    "directory.audience.proved",
                    "directory.audience.ended",
                    "directory.membership.begun",
                    "directory.membership.ended",
                    "directory.organization.registered",
                    "directory.organization.changed",
                    "directory.relation.begun",
                    "directory.relation.ended",
                    "directory.brand.registered")
            .scopes(Organization.TYPE)
            .named(
                    Naming.of(Person.TYPE, (reading, one) -> Name.of(one.name(), null)),
                    Naming.of(Organization.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())),
                    Naming.of(Brand.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())))
            .make(parts -> new Directory(
                    parts.corridor(), parts.settings(DirectorySettings.class), parts.offered(NamedPeople.class)));

    private final PersonSteps people;
    private final PersonReads peopleReads;
    private final IdentitySteps identities;
    private final OrganizationSteps organizations;
    private final OrganizationReads organizationReads;

    Directory(Corridor corridor, DirectorySettings settings, Supplier<ImmutableList<NamedPeople>> named) {
        this.people = new PersonSteps(corridor);
        this.peopleReads = new PersonReads(corridor, named);
        this.identities = new IdentitySteps(corridor);
        this.organizations = new OrganizationSteps(corridor, settings.kinds());
        this.organizationReads = new OrganizationReads(corridor);
    }

    /**
     * Makes a person known.
     *
     * @param by a registrar of the scope
     * @param command what is known of the person, and by which account of the host the person signs in
     * @return what came of it
     * @throws Conflict with {@code directory.identity.taken} if the account is somebody's already
     */
    public Receipt<Person> registerPerson(Call by, RegisterPerson command) {
        return people.register(by, command);
    }

    /**
     * Replaces what is known of a person.
     *
     * @param by the person, or a registrar of its scope
     * @param command which person, and what is known from now on
     * @return what came of it
     * @throws RuleViolation with {@code directory.person.erased}
     */
    public Receipt<Person> changePerson(Call by, ChangePerson command) {
        return people.change(by, command);
    }

    /**
     * Says by which account of the host a person signs in, so that the host keeps no table of its own. Somebody who was known
     * by name and phone alone is found by the account from then on. {@link Receipt#UNCHANGED} if it was linked before.
     *
     * @param by an administrator of the district, or the system where the host has made sure of the person
     * @param command the person and the account
     * @return what came of it
     * @throws Conflict with {@code directory.identity.taken} if the account is somebody else's
     * @throws RuleViolation with {@code directory.identity.other} if the person signs in by another account of the same issuer,
     *     which {@link #unlinkIdentity} ends; with {@code record.person.gone} for an erased person
     */
    public Receipt<IdentityLink> linkIdentity(Call by, LinkIdentity command) {
        return identities.link(by, command);
    }

    /**
     * Ends that a person signs in by an account.
     *
     * @param by the person, an administrator of the district, or the system
     * @param command the person and the issuer
     * @return what came of it
     * @throws NotFound with {@code record.missing} if there is no such account
     */
    public Receipt<IdentityLink> unlinkIdentity(Call by, UnlinkIdentity command) {
        return identities.unlink(by, command);
    }

    /**
     * Finds the person who signs in by an account: one statement.
     *
     * @param by the system, as which the host asks before it knows the actor, or the person
     * @param identity the account
     * @return the person, empty if nobody signs in by it
     * @throws NotAllowed with {@code access.denied} for anybody else, whether there is such an account or not
     */
    public Optional<Id<Person>> byIdentity(Actor by, HostIdentity identity) {
        return identities.find(by, identity);
    }

    /**
     * Lists the accounts by which a person signs in: one statement.
     *
     * @param by the person, or the system; nobody else, whatever the roles
     * @param person the person
     * @return the accounts by issuer
     */
    public ImmutableList<IdentityView> identitiesOf(Actor by, Id<Person> person) {
        return identities.of(by, person);
    }

    /**
     * Makes an organization known.
     *
     * @param by a registrar of the district, or of the organization it is part of
     * @param command what is known of the organization
     * @return what came of it; with a parent, one relation was {@linkplain Receipt#made made}
     * @throws RuleViolation with {@code directory.kind.unknown}, {@code directory.period.reversed}, {@code directory.period.future},
     *     or a refusal of the tree of rights
     */
    public Receipt<Organization> registerOrganization(Call by, RegisterOrganization command) {
        return organizations.register(by, command);
    }

    /**
     * Replaces what is known of an organization.
     *
     * @param by a registrar of the organization
     * @param command which organization, and what is known from now on
     * @return what came of it
     * @throws RuleViolation with {@code directory.kind.unknown} or {@code directory.period.reversed}
     */
    public Receipt<Organization> changeOrganization(Call by, ChangeOrganization command) {
        return organizations.change(by, command);
    }

    /**
     * Says what an organization is to another. An organization that is part of another stands below it in the tree of rights:
     * it has one such parent on any day, the tree has no cycle, and the first day has begun.
     *
     * @param by a registrar of the organization; for a part, of the other as well
     * @param command which organizations, and what the one is to the other
     * @return what came of it
     * @throws RuleViolation with {@code directory.relation.self}, {@code directory.relation.parent},
     *     {@code directory.period.reversed}, {@code directory.period.future}, or a refusal of the tree of rights
     */
    public Receipt<OrganizationRelation> relate(Call by, RelateOrganizations command) {
        return organizations.relate(by, command);
    }

    /**
     * Ends what an organization is to another.
     *
     * @param by a registrar of the organization that is spoken of
     * @param command which relation, and when
     * @return what came of it
     * @throws RuleViolation with {@code directory.period.ended}, {@code directory.period.reversed} or {@code directory.period.future}
     */
    public Receipt<OrganizationRelation> endRelation(Call by, EndRelation command) {
        return organizations.end(by, command);
    }

    /**
     * Makes a brand known.
     *
     * @param by a registrar of the organization that owns it
     * @param command the brand
     * @return what came of it
     */
    public Receipt<Brand> registerBrand(Call by, RegisterBrand command) {
        return organizations.register(by, command);
    }

    /**
     * Says that a person belongs to an organization.
     *
     * @param by a registrar of the organization
     * @param command who belongs to it, as what and when
     * @return what came of it
     * @throws RuleViolation with {@code directory.period.reversed}
     */
    public Receipt<Membership> beginMembership(Call by, BeginMembership command) {
        return people.begin(by, command);
    }

    /**
     * Ends a membership.
     *
     * @param by a registrar of the organization
     * @param command which membership, and when
     * @return what came of it
     * @throws RuleViolation with {@code directory.period.ended} or {@code directory.period.reversed}
     */
    public Receipt<Membership> endMembership(Call by, EndMembership command) {
        return people.end(by, command);
    }

    /**
     * Records why a person counts as one of an audience.
     *
     * @param by the person for the person's own word, a registrar of its scope for all else
     * @param command which person and audience, and what was shown
     * @return what came of it
     * @throws RuleViolation with {@code directory.period.reversed}
     */
    public Receipt<AudienceProof> proveAudience(Call by, ProveAudience command) {
        return people.prove(by, command);
    }

    /**
     * Ends a proof.
     *
     * @param by the person, or a registrar of its scope
     * @param command which proof, and when
     * @return what came of it
     * @throws RuleViolation with {@code directory.period.reversed}
     */
    public Receipt<AudienceProof> endProof(Call by, EndProof command) {
        return people.end(by, command);
    }

    /**
     * Reads a person. If contact or birth date of somebody else is shown, that is journaled.
     *
     * @param by the person, or a registrar of its scope
     * @param id the person
     * @return everything that is known
     */
    public PersonView person(Actor by, Id<Person> id) {
        return peopleReads.person(by, id);
    }

    /**
     * Gives the names of people whom a host knows by their ids alone, for lists of its own; a name is no contact, so that
     * nothing is journaled. Named are the actor, those who are kept in or belong to a place where the actor has a role of staff
     * there or above it, members of committees that post their seats, and, for somebody with an account, of every committee.
     * One statement finds the people, and the rights cost at most six, as many for many people as for one.
     *
     * @param by anybody
     * @param ids the people
     * @return the names; whoever the actor may not name is absent, as is an id of nobody
     */
    public ImmutableMap<Id<Person>, String> names(Actor by, Set<Id<Person>> ids) {
        return peopleReads.names(by, ids);
    }

    /**
     * Lists the people a scope keeps, by name: at most two statements on the district, and one that journals whose contact or
     * birth date was shown.
     *
     * @param by a registrar of the scope
     * @param scope the scope that keeps them
     * @param prefix how the name begins, empty for all
     * @param page which page
     * @return the page
     */
    public Page<PersonView> people(Actor by, UUID scope, String prefix, PageRequest page) {
        return peopleReads.people(by, scope, prefix, page);
    }

    /**
     * Reads an organization.
     *
     * @param by anybody
     * @param id the organization
     * @return what is known
     */
    public OrganizationView organization(Actor by, Id<Organization> id) {
        return organizationReads.organization(by, id);
    }

    /**
     * Lists organizations by name.
     *
     * @param by anybody
     * @param kind a kind's code, null for all
     * @param page which page
     * @return the page
     */
    public Page<OrganizationView> organizations(Actor by, @Nullable String kind, PageRequest page) {
        return organizationReads.organizations(by, kind, page);
    }

    /**
     * Lists what an organization was to others, and others to it, on a day.
     *
     * @param by anybody
     * @param organization the organization
     * @param day the day
     * @return the relations, the oldest first
     */
    public ImmutableList<RelationView> relationsOf(Actor by, Id<Organization> organization, LocalDate day) {
        return organizationReads.relationsOf(by, organization, day);
    }

    /**
     * Lists the brands of an organization.
     *
     * @param by anybody
     * @param owner the organization
     * @return the brands by name
     */
    public ImmutableList<BrandView> brandsOf(Actor by, Id<Organization> owner) {
        return organizationReads.brandsOf(by, owner);
    }

    /**
     * Lists who belonged to an organization on a day.
     *
     * @param by a registrar of the organization
     * @param organization the organization
     * @param day the day
     * @return the memberships, the oldest first
     */
    public ImmutableList<MemberView> membersOf(Actor by, Id<Organization> organization, LocalDate day) {
        return peopleReads.membersOf(by, organization, day);
    }

    /**
     * Lists what a person belonged to on a day.
     *
     * @param by the person, or a registrar of its scope
     * @param person the person
     * @param day the day
     * @return the memberships, the oldest first
     */
    public ImmutableList<MemberView> membershipsOf(Actor by, Id<Person> person, LocalDate day) {
        return peopleReads.membershipsOf(by, person, day);
    }

    /**
     * Lists the proofs that counted for a person on a day.
     *
     * @param by the person, or a registrar of its scope
     * @param person the person
     * @param day the day
     * @return the proofs by audience
     */
    public ImmutableList<AudienceProofView> audiencesOf(Actor by, Id<Person> person, LocalDate day) {
        return peopleReads.audiencesOf(by, person, day);
    }
}
