package org.commonhall.directory.directory;

import static org.commonhall.directory.directory.Directory.CHANGE_PERSON;
import static org.commonhall.directory.directory.Directory.DECLARE;
import static org.commonhall.directory.directory.Directory.DETACH;
import static org.commonhall.directory.directory.Directory.KEEP;
import static org.commonhall.directory.directory.Directory.READ;
import static org.commonhall.directory.directory.Directory.READ_FILE;
import static org.commonhall.directory.directory.Directory.READ_HOLDER;
import static org.commonhall.directory.directory.Directory.READ_PERSON;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.access.UseCase;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.ChangeBuilding;
import org.commonhall.directory.building.ChangeUnit;
import org.commonhall.directory.building.CorrectTenure;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.EndTenure;
import org.commonhall.directory.building.EndTerritory;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.PlaceBuilding;
import org.commonhall.directory.building.RecordArea;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterSection;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Tenure.Kind;
import org.commonhall.directory.building.Territory;
import org.commonhall.directory.building.TerritoryOf;
import org.commonhall.directory.building.TransferUnit;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.file.AttachFile;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.DetachFile;
import org.commonhall.directory.file.FileUpload;
import org.jspecify.annotations.Nullable;

/** The use cases of the directory. */
final class DirectoryRows {
    private static final LocalDate DAY = FoundedHall.TODAY;

    private final FoundedHall test;
    private final Directory directory;
    private final Id<Building> tower;
    private final UUID there;
    private final Id<Person> owner;
    private final Id<Organization> company;
    private final Id<Unit> unit;
    private final Tenure tenure;
    private final Holder holder;
    private final Holding holding;

    private DirectoryRows(FoundedHall test) {
        this.test = test;
        this.directory = test.directory;
        this.tower = test.building("tower");
        this.there = tower.value();
        this.owner = directory
                .registerPerson(test.founder, new RegisterPerson(PersonDetails.named("owner"), there))
                .id();
        this.company = test.organization("company", "company");
        this.unit = test.unit(tower, "1", "10");
        this.holder = Holder.person(owner);
        this.holding = new Holding(Kind.OWNER, holder, null);
        this.tenure = test.tenure(unit, Kind.OWNER, holder, null, "2020-01-01", null);
    }

    static List<UseCase> of(FoundedHall test) {
        DirectoryRows rows = new DirectoryRows(test);
        return ImmutableList.<UseCase>builder()
                .addAll(rows.people())
                .addAll(rows.organizations())
                .addAll(rows.buildings())
                .addAll(rows.tenures())
                .addAll(rows.files())
                .build();
    }

    private List<UseCase> people() {
        UUID office = company.value();
        Membership member = directory.beginMembership(
                test.founder,
                BeginMembershipBuilder.builder()
                        .person(owner)
                        .organization(company)
                        .kind(Membership.Kind.MEMBER)
                        .startsOn(DAY)
                        .build());
        AudienceProof proof = directory.proveAudience(test.founder, proving());
        PersonDetails details = PersonDetails.named("changed");
        return List.of(
                row(
                        "registerPerson",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.registerPerson(by, new RegisterPerson(details, there))),
                row(
                        "changePerson",
                        CHANGE_PERSON,
                        there,
                        owner,
                        (d, by) -> d.changePerson(by, new ChangePerson(owner, details))),
                row("person", READ_PERSON, there, owner, (d, by) -> d.person(by, owner)),
                row("people", READ_PERSON, there, null, (d, by) -> d.people(by, there, "", PageRequest.first(5))),
                row(
                        "beginMembership",
                        KEEP,
                        office,
                        null,
                        (d, by) -> d.beginMembership(
                                by,
                                BeginMembershipBuilder.builder()
                                        .person(owner)
                                        .organization(company)
                                        .kind(Membership.Kind.EMPLOYEE)
                                        .startsOn(DAY)
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
        OrganizationDetails details = new OrganizationDetails("company", "x", null, null, DAY, null);
        Id<Organization> union = test.organization("union", "union");
        OrganizationRelation relation = directory.relate(test.founder, relating(company, union));
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
                row("relate", KEEP, office, null, (d, by) -> d.relate(by, relating(company, union))),
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
                        (d, by) -> d.registerBrand(by, new RegisterBrand(company, "brand", null))),
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

    private List<UseCase> buildings() {
        Id<Organization> street = test.organization("street_office", "street");
        Id<Building> placed = test.building("placed");
        TerritoryOf territory = new TerritoryOf(street, DAY);
        Territory lies = directory.placeBuilding(test.founder, new PlaceBuilding(placed, territory));
        BuildingDetails details = new BuildingDetails("changed", null, null, null, null, null, null);
        Door door = new Door("2", 1, null, null);
        Area area = new Area(BigDecimal.ONE, AreaSource.SURVEY, DAY);
        return List.of(
                row(
                        "registerBuilding",
                        KEEP,
                        street.value(),
                        null,
                        (d, by) -> d.registerBuilding(by, new RegisterBuilding(details, territory))),
                row(
                        "changeBuilding",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.changeBuilding(by, new ChangeBuilding(tower, details))),
                row(
                        "placeBuilding",
                        KEEP,
                        street.value(),
                        null,
                        (d, by) -> d.placeBuilding(by, new PlaceBuilding(placed, territory))),
                row(
                        "endTerritory",
                        KEEP,
                        placed.value(),
                        null,
                        (d, by) -> d.endTerritory(by, new EndTerritory(lies.id(), DAY))),
                row(
                        "registerSection",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.registerSection(by, new RegisterSection(tower, "A", null))),
                row(
                        "registerUnit",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.registerUnit(by, new RegisterUnit(tower, null, door, area))),
                row("changeUnit", KEEP, there, null, (d, by) -> d.changeUnit(by, new ChangeUnit(unit, door))),
                row("recordArea", KEEP, there, null, (d, by) -> d.recordArea(by, new RecordArea(unit, area))),
                row("building", READ, there, null, (d, by) -> d.building(by, tower)),
                row("buildings", READ, there, null, (d, by) -> d.buildings(by, null, PageRequest.first(5))),
                row("sectionsOf", READ, there, null, (d, by) -> d.sectionsOf(by, tower)),
                row("unitsOf", READ, there, null, (d, by) -> d.unitsOf(by, tower, DAY)));
    }

    private List<UseCase> tenures() {
        return List.of(
                row(
                        "beginTenure",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.beginTenure(by, new BeginTenure(unit, holding, DAY, null))),
                row("endTenure", KEEP, there, null, (d, by) -> d.endTenure(by, new EndTenure(tenure.id(), DAY))),
                row(
                        "transfer",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.transfer(by, new TransferUnit(tenure.id(), DAY, ImmutableList.of(holding)))),
                row(
                        "correctTenure",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.correctTenure(by, new CorrectTenure(tenure.id(), holding, DAY, null, "reason"))),
                row("holdersOf", READ, there, owner, (d, by) -> d.holdersOf(by, unit, DAY)),
                row("heldBy", READ_PERSON, there, owner, (d, by) -> d.heldBy(by, holder, DAY)),
                row(
                        "heldBy",
                        READ_HOLDER,
                        company.value(),
                        owner,
                        (d, by) -> d.heldBy(by, Holder.organization(company), DAY)),
                row("ownersOf", READ_HOLDER, there, owner, (d, by) -> d.ownersOf(by, tower, DAY)));
    }

    private List<UseCase> files() {
        FileUpload upload = new FileUpload("a.txt", "text/plain", Bytes.of("a".getBytes(StandardCharsets.UTF_8)), null);
        Attachment ours =
                directory.attach(test.founder, new AttachFile(owner.value(), upload, Attachment.Visibility.OWNER));
        Attachment staff = directory.attach(test.founder, new AttachFile(there, upload, Attachment.Visibility.STAFF));
        return List.of(
                row(
                        "attach",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.attach(by, new AttachFile(there, upload, Attachment.Visibility.STAFF))),
                row("detach", DETACH, there, owner, (d, by) -> d.detach(by, new DetachFile(ours.id()))),
                row("filesOf", READ, there, null, (d, by) -> d.filesOf(by, there)),
                row("contentOf", READ_FILE, there, null, (d, by) -> d.contentOf(by, staff.id())),
                row("contentOf", READ_FILE.orOwner(), there, owner, (d, by) -> d.contentOf(by, ours.id())));
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
