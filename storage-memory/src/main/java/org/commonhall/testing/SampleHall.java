package org.commonhall.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Area;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.Door;
import org.commonhall.directory.building.Holding;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.FoundCommittee;
import org.commonhall.governance.committee.GroupSeats;
import org.commonhall.request.catalogue.DefineCategoryBuilder;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.catalogue.ServiceLevel;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.BookingPolicy;
import org.commonhall.station.booking.DefineRoom;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.RegisterZone;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.station.Zone;
import org.commonhall.station.station.ZoneDetails;
import org.commonhall.storage.Storage;

/**
 * A small hall for the tests of those who embed the library: an office tower with two owners, its property manager, owners'
 * assembly and committee, a service station with a room, and somebody for every role. It begins on Monday, 2 March 2026, at
 * 10:00 in Shanghai, and its clock stands still until a test moves it. Thread-safe as a hall is.
 */
public final class SampleHall {
    /** When it begins: a working day in office hours. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.ofInstant(MONDAY, SHANGHAI);

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final SettableClock clock = SettableClock.at(MONDAY, SHANGHAI);
    private final RecordedEvents events = new RecordedEvents();
    private final Map<Role, Actor> staff = new HashMap<>();
    private final boolean chinese;
    private final Commonhall hall;
    private final Actor administrator;
    private final Actor resident;
    private final Actor owner;
    private final Actor otherOwner;
    private final Id<Organization> manager;
    private final Id<Organization> assembly;
    private final Id<Organization> operator;
    private final Id<Building> tower;
    private final Id<ServiceCategory> lifts;
    private final Id<Committee> committee;
    private final Id<Station> station;
    private final Id<BookableRoom> room;

    private SampleHall(Storage store, Locale names, UnaryOperator<CommonhallBuilder> settings) {
        chinese = names.getLanguage().equals("zh");
        hall = settings.apply(Commonhall.builder().storage(store).clock(clock).listener(events))
                .build();
        administrator = hall.found(new FoundHall(name("Administrator", "管理员")));
        manager = organization("property_manager", "Tower Services", "大厦物业");
        assembly = organization("owners_assembly", "Owners of the tower", "大厦业主大会");
        operator = organization("station_operator", "Warm House", "暖心驿站运营方");
        tower = hall.directory()
                .buildings()
                .registerBuilding(
                        administrator,
                        RegisterBuilding.of(BuildingDetails.of(name("Harbour Tower", "海港大厦"))
                                        .build())
                                .build())
                .id();
        resident = person("Resident", "住户");
        owner = person("Owner", "业主甲");
        otherOwner = person("Second owner", "业主乙");
        own(owner, "1001");
        own(otherOwner, "1002");
        Id<Organization> body = organization("building_committee", "Tower committee", "楼委会");
        station = hall.station()
                .stations()
                .register(
                        administrator,
                        RegisterStation.of(
                                        operator,
                                        StationDetails.of(name("Harbour Station", "海港驿站"))
                                                .hours("Mo-Fr 09:00-18:00; PH off")
                                                .area(new BigDecimal("1500"))
                                                .build())
                                .build())
                .id();
        staff(body);
        lifts = hall.request()
                .catalogue()
                .define(
                        administrator,
                        DefineCategoryBuilder.builder()
                                .code("lifts")
                                .nameEn("Lifts")
                                .nameZh("电梯")
                                .leadUnit(manager)
                                .sla(new ServiceLevel("office", ClockLimit.workingDays(1), ClockLimit.workingDays(5)))
                                .visibility(RequestVisibility.PUBLIC)
                                .build())
                .id();
        committee = hall.governance()
                .committees()
                .found(
                        administrator,
                        FoundCommittee.of(
                                        body,
                                        TODAY,
                                        TODAY.plusYears(3),
                                        GroupSeats.of("owners", "业主", "owners", 2)
                                                .build(),
                                        GroupSeats.of("tenants", "入驻企业", "tenant companies", 1)
                                                .build())
                                .build())
                .id();
        room = furnish();
        events.clear();
    }

    /**
     * Builds one.
     *
     * @param store an empty store
     * @param names {@link Locale#CHINESE} for Chinese names, every other one for English
     * @param settings adds settings, capabilities or listeners; store and clock are set
     * @return the hall with everybody in it, whose events so far are forgotten
     */
    public static SampleHall build(Storage store, Locale names, UnaryOperator<CommonhallBuilder> settings) {
        return new SampleHall(store, names, settings);
    }

    private String name(String english, String chineseName) {
        return chinese ? chineseName : english;
    }

    private Actor person(String english, String chineseName) {
        return Actor.person(hall.directory()
                .people()
                .registerPerson(
                        administrator,
                        RegisterPerson.of(PersonDetails.of(name(english, chineseName))
                                        .build())
                                .build())
                .id());
    }

    private Id<Organization> organization(String kind, String english, String chineseName) {
        return hall.directory()
                .people()
                .registerOrganization(
                        administrator,
                        RegisterOrganization.of(OrganizationDetails.of(kind, name(english, chineseName))
                                        .build())
                                .build())
                .id();
    }

    private void own(Actor who, String door) {
        Id<Unit> unit = hall.directory()
                .buildings()
                .registerUnit(
                        administrator,
                        RegisterUnit.of(
                                        tower,
                                        Door.of(door, 10).build(),
                                        new Area(HUNDRED, AreaSource.LAND_REGISTER, TODAY.minusYears(5)))
                                .build())
                .id();
        Id<Person> holder = new Id<>(Objects.requireNonNull(who.person()));
        hall.directory()
                .buildings()
                .beginTenure(
                        administrator,
                        BeginTenure.of(
                                        unit,
                                        Holding.of(Tenure.Kind.OWNER, Holder.person(holder))
                                                .build(),
                                        TODAY.minusYears(4))
                                .build());
    }

    private void staff(Id<Organization> body) {
        employ(Role.REGISTRAR, Scopes.DISTRICT, "Registrar", "登记员");
        employ(Role.DESK, Scopes.DISTRICT, "Reception", "受理员");
        employ(Role.SURVEYOR, Scopes.DISTRICT, "Surveyor", "回访员");
        employ(Role.REVIEWER, Scopes.DISTRICT, "Reviewer", "复核员");
        employ(Role.AUDITOR, Scopes.DISTRICT, "Auditor", "审计员");
        employ(Role.INTEGRATOR, Scopes.DISTRICT, "Integrator", "集成方");
        employ(Role.HANDLER, manager.value(), "Handler", "承办人");
        employ(Role.SECRETARY, body.value(), "Secretary", "秘书");
        employ(Role.KEEPER, station.value(), "Station keeper", "站长");
        employ(Role.ATTENDANT, station.value(), "Attendant", "值守员");
        employ(Role.ORGANISER, operator.value(), "Organiser", "组织者");
        employ(Role.INSTRUCTOR, operator.value(), "Instructor", "讲师");
        employ(Role.ASSESSOR, operator.value(), "Assessor", "考评员");
        employ(Role.COORDINATOR, operator.value(), "Coordinator", "协调员");
        staff.put(Role.ADMINISTRATOR, administrator);
    }

    private void employ(Role role, UUID scope, String english, String chineseName) {
        Actor who = person(english, chineseName);
        hall.access()
                .grant(
                        administrator,
                        GrantRole.of(Objects.requireNonNull(who.person()), role, scope)
                                .build());
        staff.put(role, who);
    }

    private Id<BookableRoom> furnish() {
        Actor keeper = staff(Role.KEEPER);
        String called = name("Meeting room", "会议室");
        Id<Zone> zone = hall.station()
                .stations()
                .registerZone(
                        keeper,
                        new RegisterZone(
                                station,
                                ZoneDetails.of("room", called, HUNDRED)
                                        .capacity(20L)
                                        .build()))
                .id();
        return hall.station()
                .bookings()
                .define(
                        keeper,
                        DefineRoom.of(station, called, BookingPolicy.of(20).build())
                                .zone(zone)
                                .build())
                .id();
    }

    /**
     * Gives the hall.
     *
     * @return the hall, over the store it was built on
     */
    public Commonhall hall() {
        return hall;
    }

    /**
     * Gives the clock of the hall, which stands still until it is moved.
     *
     * @return the clock
     */
    public SettableClock clock() {
        return clock;
    }

    /**
     * Gives what the hall has told since it was built.
     *
     * @return the recorder
     */
    public RecordedEvents events() {
        return events;
    }

    /**
     * Lets time pass and does what is due, until nothing is.
     *
     * @param time how long
     */
    public void pass(Duration time) {
        clock.advance(time);
        while (hall.tick(clock.instant(), 1_000) > 0) {
            // What was done may have made something else due.
        }
    }

    /**
     * Gives somebody who holds a role: on the district, or where it is usually held, such as a handler at the property manager
     * and a keeper in the station.
     *
     * @param role one of the constants of {@link Role}
     * @return who
     * @throws IllegalArgumentException for a role of the host's own
     */
    public Actor staff(Role role) {
        Actor who = staff.get(role);
        if (who == null) {
            throw new IllegalArgumentException("nobody holds the role: " + role);
        }
        return who;
    }

    /**
     * Gives somebody without a role or a unit.
     *
     * @return who
     */
    public Actor resident() {
        return resident;
    }

    /**
     * Gives the owner of unit 1001.
     *
     * @return who
     */
    public Actor owner() {
        return owner;
    }

    /**
     * Gives the owner of unit 1002.
     *
     * @return who
     */
    public Actor otherOwner() {
        return otherOwner;
    }

    /**
     * Gives the property manager, which leads requests about {@link #lifts}.
     *
     * @return which organization
     */
    public Id<Organization> manager() {
        return manager;
    }

    /**
     * Gives the owners' assembly, for ballots of owners.
     *
     * @return which organization
     */
    public Id<Organization> assembly() {
        return assembly;
    }

    /**
     * Gives who runs the station and offers courses.
     *
     * @return which organization
     */
    public Id<Organization> operator() {
        return operator;
    }

    /**
     * Gives the building, with units 1001 and 1002 of 100 square metres.
     *
     * @return which building
     */
    public Id<Building> tower() {
        return tower;
    }

    /**
     * Gives a category of public requests: one working day to the first contact, five to the answer.
     *
     * @return which category
     */
    public Id<ServiceCategory> lifts() {
        return lifts;
    }

    /**
     * Gives the committee of the tower, with vacant seats for two owners and a tenant.
     *
     * @return which committee
     */
    public Id<Committee> committee() {
        return committee;
    }

    /**
     * Gives the service station, open from Monday to Friday from 9 to 18.
     *
     * @return which station
     */
    public Id<Station> station() {
        return station;
    }

    /**
     * Gives a room of the station for 20 people.
     *
     * @return which room
     */
    public Id<BookableRoom> room() {
        return room;
    }
}
