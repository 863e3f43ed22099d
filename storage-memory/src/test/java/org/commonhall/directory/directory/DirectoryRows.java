package org.commonhall.directory.directory;

import static org.commonhall.directory.directory.DirectoryRights.CHANGE_PERSON;
import static org.commonhall.directory.directory.DirectoryRights.DECLARE;
import static org.commonhall.directory.directory.DirectoryRights.KEEP;
import static org.commonhall.directory.directory.DirectoryRights.LINK_IDENTITY;
import static org.commonhall.directory.directory.DirectoryRights.READ;
import static org.commonhall.directory.directory.DirectoryRights.READ_IDENTITY;
import static org.commonhall.directory.directory.DirectoryRights.READ_NAME;
import static org.commonhall.directory.directory.DirectoryRights.READ_PERSON;
import static org.commonhall.directory.directory.DirectoryRights.UNLINK_IDENTITY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.jspecify.annotations.Nullable;

/** The use cases of people and organizations. */
final class DirectoryRows {
    private static final LocalDate DAY = FoundedHall.TODAY;

    private final FoundedHall test;
    private final Directory directory;
    private final UUID there;
    private final Id<Person> owner;
    private final Id<Organization> company;

    private DirectoryRows(FoundedHall test) {
        this.test = test;
        this.directory = test.directory;
        this.there = test.building("tower").value();
        this.owner = directory
                .registerPerson(
                        test.founder,
                        RegisterPerson.of(PersonDetails.of("owner").build())
                                .scope(there)
                                .build())
                .id();
        this.company = test.organization("company", "company");
    }

    static List<UseCase> of(FoundedHall test) {
        DirectoryRows rows = new DirectoryRows(test);
        return ImmutableList.<UseCase>builder()
                .addAll(rows.people())
                .addAll(rows.organizations())
                .build();
    }

    private List<UseCase> people() {
        UUID office = company.value();
        Receipt<Membership> member = directory.beginMembership(
                test.founder,
                BeginMembership.of(owner, company, Membership.Kind.MEMBER, DAY).build());
        Receipt<AudienceProof> proof = directory.proveAudience(test.founder, proving());
        PersonDetails details = PersonDetails.of("changed").build();
        LinkIdentity link = new LinkIdentity(owner, new HostIdentity("portal", "42"));
        directory.linkIdentity(test.founder, link);
        return List.of(
                row(
                        "registerPerson",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.registerPerson(
                                by, RegisterPerson.of(details).scope(there).build())),
                row(
                        "changePerson",
                        CHANGE_PERSON,
                        there,
                        owner,
                        (d, by) -> d.changePerson(by, new ChangePerson(owner, details))),
                row("linkIdentity", LINK_IDENTITY, Scopes.DISTRICT, null, (d, by) -> d.linkIdentity(by, link)),
                row(
                        "unlinkIdentity",
                        UNLINK_IDENTITY,
                        Scopes.DISTRICT,
                        owner,
                        (d, by) -> d.unlinkIdentity(by, new UnlinkIdentity(owner, "portal"))),
                row("byIdentity", READ_IDENTITY, Scopes.DISTRICT, owner, (d, by) -> d.byIdentity(by, link.identity())),
                row("identitiesOf", READ_IDENTITY, Scopes.DISTRICT, owner, (d, by) -> d.identitiesOf(by, owner)),
                row("person", READ_PERSON, there, owner, (d, by) -> d.person(by, owner)),
                row("names", READ_NAME, there, owner, (d, by) -> named(d.names(by, Set.of(owner)))),
                row("people", READ_PERSON, there, null, (d, by) -> d.people(by, there, "", PageRequest.first(5))),
                row(
                        "beginMembership",
                        KEEP,
                        office,
                        null,
                        (d, by) -> d.beginMembership(
                                by,
                                BeginMembership.of(owner, company, Membership.Kind.EMPLOYEE, DAY)
                                        .build())),
                row(
                        "endMembership",
                        KEEP,
                        office,
                        null,
                        (d, by) -> d.endMembership(by, new EndMembership(member.id(), DAY))),
                row("membersOf", READ_PERSON, office, null, (d, by) -> d.membersOf(by, company, DAY)),
                row("membershipsOf", READ_PERSON, there, owner, (d, by) -> d.membershipsOf(by, owner, DAY)),
                row("proveAudience", DECLARE, there, owner, (d, by) -> d.proveAudience(by, proving())),
                row("endProof", DECLARE, there, owner, (d, by) -> d.endProof(by, new EndProof(proof.id(), DAY))),
                row("audiencesOf", READ_PERSON, there, owner, (d, by) -> d.audiencesOf(by, owner, DAY)));
    }

    private static void named(Map<Id<Person>, String> names) {
        if (names.isEmpty()) {
            throw new NotAllowed("access.denied", READ_NAME);
        }
    }

    private ProveAudience proving() {
        return ProveAudienceBuilder.builder()
                .person(owner)
                .audience(Audience.RIDER)
                .kind(AudienceProof.Kind.SELF_DECLARED)
                .startsOn(DAY)
                .build();
    }

    private List<UseCase> organizations() {
        UUID office = company.value();
        OrganizationDetails details =
                OrganizationDetails.of("company", "x").startsOn(DAY).build();
        Id<Organization> union = test.organization("union", "union");
        // A relation binds both, so that the row names one that lies within the other.
        Id<Organization> branch = directory
                .registerOrganization(test.founder, new RegisterOrganization(details, company))
                .id();
        Receipt<OrganizationRelation> relation = directory.relate(test.founder, relating(company, union));
        return List.of(
                row(
                        "registerOrganization",
                        KEEP,
                        office,
                        null,
                        (d, by) -> d.registerOrganization(by, new RegisterOrganization(details, company))),
                row(
                        "changeOrganization",
                        KEEP,
                        office,
                        null,
                        (d, by) -> d.changeOrganization(by, new ChangeOrganization(company, details))),
                row("relate", KEEP, office, null, (d, by) -> d.relate(by, relating(company, branch))),
                row(
                        "endRelation",
                        KEEP,
                        office,
                        null,
                        (d, by) -> d.endRelation(by, new EndRelation(relation.id(), DAY))),
                row(
                        "registerBrand",
                        KEEP,
                        office,
                        null,
                        (d, by) -> d.registerBrand(
                                by, RegisterBrand.of(company, "brand").build())),
                row("organization", READ, office, null, (d, by) -> d.organization(by, company)),
                row("organizations", READ, office, null, (d, by) -> d.organizations(by, null, PageRequest.first(5))),
                row("relationsOf", READ, office, null, (d, by) -> d.relationsOf(by, company, DAY)),
                row("brandsOf", READ, office, null, (d, by) -> d.brandsOf(by, company)));
    }

    private static RelateOrganizations relating(Id<Organization> one, Id<Organization> other) {
        return RelateOrganizationsBuilder.builder()
                .organization(one)
                .kind(OrganizationRelation.Kind.AFFILIATED)
                .other(other)
                .startsOn(DAY)
                .build();
    }

    private interface Call {
        void by(Directory directory, Actor by);
    }

    private static UseCase row(String name, Permission permission, UUID scope, @Nullable Id<Person> owner, Call call) {
        return new UseCase(
                "Directory." + name,
                permission,
                scope,
                owner,
                (Commonhall hall, Actor by) -> call.by(hall.directory().people(), by));
    }
}
