package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.MemberView;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.ProposalView;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.BookingPolicy;
import org.commonhall.station.booking.BookingView;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.booking.DefineRoom;
import org.commonhall.station.booking.Occasion;
import org.commonhall.station.booking.TitleVisibility;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.junit.jupiter.api.Test;

/** Who can hold a right, who can act, and that there is always somebody who grants. */
class RightsOfPeopleTest {
    private final FoundedHall test = new FoundedHall();
    private final Access access = test.hall.access();
    private final UUID founder = Objects.requireNonNull(test.founder.person());

    @Test
    void theLastAdministratorStays() {
        Id<RoleGrant> own = access.grantsOf(test.founder, founder).get(0).id();
        refused("access.administrator.last", () -> access.revoke(test.founder, new RevokeRole(own)));
        UUID second = test.person("second").value();
        Receipt<RoleGrant> granted = access.grant(
                test.founder,
                GrantRole.of(second, Role.ADMINISTRATOR, Scopes.DISTRICT).build());
        access.revoke(test.founder, new RevokeRole(granted.id()));
        refused("access.administrator.last", () -> access.revoke(test.founder, new RevokeRole(own)));
        access.grant(
                test.founder,
                GrantRole.of(second, Role.ADMINISTRATOR, Scopes.DISTRICT).build());
        access.revoke(test.founder, new RevokeRole(own));
        assertThat(access.grantsOf(Actor.person(new Id<>(second)), second)).isNotEmpty();
    }

    @Test
    void theLastAdministratorIsNotErased() {
        Actor passing = Actor.person(test.person("passing"));
        access.grant(
                test.founder,
                GrantRole.of(Objects.requireNonNull(passing.person()), Role.ADMINISTRATOR, Scopes.DISTRICT)
                        .until(FoundedHall.TODAY
                                .plusDays(9)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())
                        .build());
        Receipt<PersonalDataRequest> asked = access.askErasure(test.founder, new AskErasure(founder));
        refused(
                "access.administrator.last",
                () -> access.decideErasure(
                        passing, DecideErasure.of(asked.id(), true).build()));
    }

    @Test
    void aRoleIsGrantedToPeopleForRolesAndPlacesThereAre() {
        UUID person = test.person("clerk").value();
        UUID tower = test.building("tower").value();
        invalid(
                "access.grant.holder",
                GrantRole.of(new UUID(4, 4), Role.DESK, tower).build());
        invalid(
                "access.grant.role",
                GrantRole.of(person, new Role("desc"), tower).build());
        invalid(
                "access.grant.scope",
                GrantRole.of(person, Role.DESK, new UUID(4, 5)).build());
        access.grant(test.founder, GrantRole.of(person, Role.DESK, tower).build());
    }

    private void invalid(String code, GrantRole command) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> access.grant(test.founder, command))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal ->
                                assertThat(refusal.violations().get(0).code()).isEqualTo(code));
    }

    @Test
    void nobodyAndTheErasedDoNotAct() {
        SubmitRequest asked = SubmitRequest.of("Light").build();
        refused("access.denied", () -> test.hall.requests().submit(Actor.person(new Id<>(new UUID(4, 6))), asked));
        Id<Person> id = test.person("gone");
        Actor gone = Actor.person(id);
        test.hall.requests().submit(gone, asked);
        Receipt<PersonalDataRequest> erasure = access.askErasure(gone, new AskErasure(id.value()));
        access.decideErasure(test.founder, DecideErasure.of(erasure.id(), true).build());
        refused("access.denied", () -> test.hall.requests().submit(gone, asked));
        refused("access.denied", () -> access.askErasure(gone, new AskErasure(id.value())));
        Id<Organization> company = test.organization("company", "Firm");
        LocalDate today = FoundedHall.TODAY;
        for (UUID nobody : new UUID[] {id.value(), new UUID(4, 7)}) {
            refused("record.person.gone", () -> access.consent(test.founder, new GiveConsent(nobody, "news", "1")));
            refused(
                    "record.person.gone",
                    () -> test.directory.beginMembership(
                            test.founder,
                            BeginMembership.of(new Id<>(nobody), company, Membership.Kind.EMPLOYEE, today)
                                    .build()));
        }
    }

    @Test
    void aRegistrarReadsNoNameByMakingSomebodyAMember() {
        Id<Person> victim = test.person("Victim");
        Id<Organization> company = test.organization("company", "Company");
        Actor registrar = test.holding(Role.REGISTRAR, company.value());
        test.directory.beginMembership(
                registrar,
                BeginMembership.of(victim, company, Membership.Kind.EMPLOYEE, FoundedHall.TODAY)
                        .build());
        assertThat(test.directory.membersOf(registrar, company, FoundedHall.TODAY))
                .extracting(MemberView::personName)
                .containsOnlyNulls();
        assertThat(test.directory.membersOf(test.founder, company, FoundedHall.TODAY))
                .extracting(MemberView::personName)
                .containsExactly("Victim");
        assertThat(test.hall.journal().history(test.founder, victim.value()))
                .extracting(event -> event.event())
                .endsWith("directory.person.read");
    }

    @Test
    void aPageTokenTellsNoName() {
        test.person("Aaron");
        test.person("Berta");
        var first = test.directory.people(test.founder, Scopes.DISTRICT, "", PageRequest.first(1));
        String token = first.next().orElseThrow();
        byte[] inside =
                com.google.common.io.BaseEncoding.base64Url().omitPadding().decode(token);
        assertThat(new String(inside, StandardCharsets.UTF_8)).doesNotContain("Aaron");
        assertThat(test.directory
                        .people(test.founder, Scopes.DISTRICT, "", new PageRequest(1, Optional.of(token)))
                        .items()
                        .get(0)
                        .name())
                .isEqualTo("Berta");
    }

    /** Whoever logs in as somebody whom the directory does not know is shown what visitors are. */
    @Test
    void onlyPeopleWhoAreKnownHaveAnAccount() {
        Id<Station> station = test.hall
                .station()
                .stations()
                .register(
                        test.founder,
                        RegisterStation.of(
                                        test.organization("station_operator", "operator"),
                                        StationDetails.of("station").build())
                                .build())
                .id();
        Bookings bookings = test.hall.station().bookings();
        BookingPolicy titled =
                BookingPolicy.of(10).titles(TitleVisibility.PEOPLE).build();
        Id<BookableRoom> room = bookings.define(
                        test.founder, DefineRoom.of(station, "Room", titled).build())
                .id();
        LocalDateTime ten = FoundedHall.TODAY.plusDays(1).atTime(10, 0);
        bookings.book(
                test.founder,
                BookRoom.of(room, ten, ten.plusHours(1))
                        .occasion(Occasion.of(1).title("Choir").build())
                        .build());
        Actor known = Actor.person(test.person("neighbour"));
        Actor unknown = Actor.person(new Id<>(new UUID(4, 4)));
        assertThat(bookings.reads().week(known, room, ten.toLocalDate()).bookings())
                .extracting(BookingView::title)
                .containsExactly("Choir");
        for (Actor outside : List.of(unknown, Actor.visitor())) {
            assertThat(bookings.reads().week(outside, room, ten.toLocalDate()).bookings())
                    .extracting(BookingView::title)
                    .containsOnlyNulls();
            refused("access.denied", () -> proposals(outside));
        }
        assertThat(proposals(known).items()).isEmpty();
    }

    private Page<ProposalView> proposals(Actor by) {
        return test.hall
                .governance()
                .committees()
                .reads()
                .proposals(by, new Id<>(new UUID(4, 5)), PageRequest.first(9));
    }
}
