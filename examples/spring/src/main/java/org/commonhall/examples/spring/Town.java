package org.commonhall.examples.spring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.HostIdentity;
import org.commonhall.directory.directory.LinkIdentity;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.FoundCommittee;
import org.commonhall.governance.committee.GroupSeats;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.BookingPolicy;
import org.commonhall.station.booking.DefineRoom;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.LineSettings;
import org.commonhall.station.desk.OpenLine;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.station.Stations;

/** What a portal of one tower has from its first day. */
record Town(
        Id<Building> tower,
        Id<Organization> assembly,
        Id<Committee> committee,
        Id<Station> station,
        Id<DeskLine> line,
        Id<BookableRoom> room) {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Founds it at the first start; at every other the same calls, known by their keys, give the same ids. */
    static Town of(Commonhall hall) {
        Actor admin = hall.found(Actor.visitor().once(key("hall")), new FoundHall("Administrator"));
        Directory people = hall.directory().people();
        Id<Organization> assembly = organization(people, admin, "owners_assembly", "Owners of the tower");
        Id<Organization> body = organization(people, admin, "building_committee", "Tower committee");
        Id<Organization> operator = organization(people, admin, "station_operator", "Warm House");
        people.linkIdentity(admin, new LinkIdentity(Person.idOf(admin), account("admin")));
        var details = PersonDetails.of("Lin Xia").build();
        var lin = RegisterPerson.of(details).identity(account("lin")).build();
        Id<Person> owner = people.registerPerson(admin.once(key("owner")), lin).id();

        Buildings buildings = hall.directory().buildings();
        var house =
                RegisterBuilding.of(BuildingDetails.of("Harbour Tower").build()).build();
        var tower = buildings.registerBuilding(admin.once(key("tower")), house).id();
        var area = new Area(new BigDecimal("86.5"), AreaSource.LAND_REGISTER, FIRST);
        var flat = RegisterUnit.of(tower, Door.of("1001", 10).build(), area).build();
        var unit = buildings.registerUnit(admin.once(key("unit")), flat).id();
        var holding = Holding.of(Tenure.Kind.OWNER, Holder.person(owner)).build();
        var tenure = BeginTenure.of(unit, holding, FIRST).build();
        buildings.beginTenure(admin.once(key("tenure")), tenure);

        var seats = GroupSeats.of("owners", "业主", "owners", 3).build();
        var found = FoundCommittee.of(body, FIRST, FIRST.plusYears(3), seats).build();
        var committee = hall.governance().committees().found(admin.once(key("committee")), found);

        Stations stations = hall.station().stations();
        var hours = StationDetails.of("Harbour Station").hours("24/7").build();
        var harbour = RegisterStation.of(operator, hours).build();
        var station = stations.register(admin.once(key("station")), harbour).id();
        var advice =
                new RegisterDesk(station, operator, DeskDetails.of("Advice").build());
        Id<Desk> desk = stations.registerDesk(admin.once(key("desk")), advice).id();
        var open = new OpenLine(desk, LineSettings.standard());
        var line = hall.station().desks().open(admin.once(key("line")), open);
        var define = DefineRoom.of(station, "Meeting room", BookingPolicy.of(20).build());
        var room = hall.station().bookings().define(admin.once(key("room")), define.build());
        return new Town(tower, assembly, committee.id(), station, line.id(), room.id());
    }

    private static Id<Organization> organization(Directory people, Actor by, String kind, String name) {
        var details = OrganizationDetails.of(kind, name).build();
        var organization = RegisterOrganization.of(details).build();
        return people.registerOrganization(by.once(key(kind)), organization).id();
    }

    /** The account of one of the portal's own users, by whom the hall knows a person. */
    static HostIdentity account(String user) {
        return new HostIdentity("portal", user);
    }

    private static UUID key(String step) {
        return UUID.nameUUIDFromBytes(step.getBytes(StandardCharsets.UTF_8));
    }
}
