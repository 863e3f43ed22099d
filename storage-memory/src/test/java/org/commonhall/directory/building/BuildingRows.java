package org.commonhall.directory.building;

import static org.commonhall.directory.building.BuildingRights.KEEP;
import static org.commonhall.directory.building.BuildingRights.READ;
import static org.commonhall.directory.building.BuildingRights.READ_HOLDER;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.access.UseCase;
import org.commonhall.directory.building.Tenure.Kind;
import org.commonhall.directory.directory.DirectoryRights;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterPerson;
import org.jspecify.annotations.Nullable;

/** The use cases of buildings. */
final class BuildingRows {
    private static final LocalDate DAY = FoundedHall.TODAY;

    private final FoundedHall test;
    private final Id<Building> tower;
    private final UUID there;
    private final Id<Person> owner;
    private final Id<Organization> company;
    private final Id<Unit> unit;
    private final Receipt<Tenure> tenure;
    private final Holder holder;
    private final Holding holding;

    private BuildingRows(FoundedHall test) {
        this.test = test;
        this.tower = test.building("tower");
        this.there = tower.value();
        this.owner = test.directory
                .registerPerson(
                        test.founder,
                        RegisterPerson.of(PersonDetails.of("owner").build())
                                .scope(there)
                                .build())
                .id();
        this.company = test.organization("company", "company");
        this.unit = test.unit(tower, "1", "10");
        this.holder = Holder.person(owner);
        this.holding = Holding.of(Kind.OWNER, holder).build();
        this.tenure = test.tenure(unit, Kind.OWNER, holder, null, "2020-01-01", null);
    }

    static List<UseCase> of(FoundedHall test) {
        BuildingRows rows = new BuildingRows(test);
        return ImmutableList.<UseCase>builder()
                .addAll(rows.buildings())
                .addAll(rows.tenures())
                .build();
    }

    private List<UseCase> buildings() {
        Id<Organization> street = test.organization("street_office", "street");
        Id<Building> placed = test.building("placed");
        TerritoryOf territory = new TerritoryOf(street, DAY);
        Receipt<Territory> lies = test.buildings.placeBuilding(test.founder, new PlaceBuilding(placed, territory));
        BuildingDetails details = BuildingDetails.of("changed").build();
        Door door = Door.of("2", 1).build();
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
                        (d, by) -> d.registerSection(
                                by, RegisterSection.of(tower, "A").build())),
                row(
                        "registerUnit",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.registerUnit(
                                by, RegisterUnit.of(tower, door, area).build())),
                row("changeUnit", KEEP, there, null, (d, by) -> d.changeUnit(by, new ChangeUnit(unit, door))),
                row("recordArea", KEEP, there, null, (d, by) -> d.recordArea(by, new RecordArea(unit, area))),
                row("building", READ, there, null, (d, by) -> d.building(by, tower)),
                row("buildings", READ, there, null, (d, by) -> d.buildings(by, null, PageRequest.first(5))),
                row("sectionsOf", READ, there, null, (d, by) -> d.sectionsOf(by, tower)),
                row("territoriesOf", READ, there, null, (d, by) -> d.territoriesOf(by, placed, DAY)),
                row("territoryOf", READ, there, null, (d, by) -> d.territoryOf(by, street, DAY, PageRequest.first(5))),
                row("unitsOf", READ, there, null, (d, by) -> d.unitsOf(by, tower, DAY)));
    }

    private List<UseCase> tenures() {
        return List.of(
                row(
                        "beginTenure",
                        KEEP,
                        there,
                        null,
                        (d, by) -> d.beginTenure(
                                by, BeginTenure.of(unit, holding, DAY).build())),
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
                        (d, by) -> d.correctTenure(
                                by,
                                CorrectTenure.of(tenure.id(), holding, DAY, "reason")
                                        .build())),
                row("holdersOf", READ, there, owner, (d, by) -> d.holdersOf(by, unit, DAY)),
                row("heldBy", DirectoryRights.READ_PERSON, there, owner, (d, by) -> d.heldBy(by, holder, DAY)),
                row(
                        "heldBy",
                        READ_HOLDER,
                        company.value(),
                        owner,
                        (d, by) -> d.heldBy(by, Holder.organization(company), DAY)),
                row("ownersOf", READ_HOLDER, there, owner, (d, by) -> d.ownersOf(by, tower, DAY)));
    }

    private interface Call {
        void by(Buildings buildings, Actor by);
    }

    private static UseCase row(String name, Permission permission, UUID scope, @Nullable Id<Person> owner, Call call) {
        return new UseCase(
                "Buildings." + name,
                permission,
                scope,
                owner,
                (Commonhall hall, Actor by) -> call.by(hall.directory().buildings(), by));
    }
}
