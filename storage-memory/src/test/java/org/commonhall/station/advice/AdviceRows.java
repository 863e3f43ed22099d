package org.commonhall.station.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.access.UseCase;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.BookAppointment;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.Desks;
import org.commonhall.station.desk.LineSettings;
import org.commonhall.station.desk.OpenLine;
import org.commonhall.station.station.AddDeskStaff;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterService;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.station.Stations;

/** Rows of advice in confidence: to write at the desk of the appointment, to read and release by the adviser alone. */
final class AdviceRows {
    private static final Instant SLOT = Instant.parse("2026-11-24T02:00:00Z");

    private AdviceRows() {}

    static List<UseCase> of(FoundedHall test) {
        Stations stations = test.hall.station().stations();
        Desks desks = test.hall.station().desks();
        Id<Organization> owner = test.organization("street_office", "adviser's office");
        Id<Station> station = stations.register(
                        test.founder,
                        RegisterStation.of(
                                        owner,
                                        StationDetails.of("advice")
                                                .hours("24/7")
                                                .build())
                                .build())
                .id();
        Id<Desk> desk = stations.registerDesk(
                        test.founder,
                        new RegisterDesk(
                                station, owner, DeskDetails.of("studio").build()))
                .id();
        Id<DeskService> service = stations.registerService(
                        test.founder,
                        RegisterService.of(desk, "advice", 30)
                                .walkIn(true)
                                .appointments(true)
                                .confidential(true)
                                .build())
                .id();
        Id<DeskLine> line = desks.open(test.founder, new OpenLine(desk, LineSettings.standard()))
                .id();
        desks.addWindow(
                test.founder,
                new AddSlotWindow(
                        line,
                        ImmutableSet.copyOf(DayOfWeek.values()),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        5,
                        LocalDate.parse("2026-11-01")));
        Id<Person> member = test.person("member of the studio");
        stations.addStaff(test.founder, new AddDeskStaff(desk, member));
        Id<Person> client = test.person("advised");
        Id<Appointment> made = desks.book(test.founder, new BookAppointment(line, service, SLOT, client))
                .id();
        Actor adviser = test.holding(Role.ATTENDANT, desk.value());
        Id<Person> author = new Id<>(Objects.requireNonNull(adviser.person()));
        WriteAdvice write = new WriteAdvice(made, "words");
        Id<AdviceNote> note = test.hall.station().advice().write(adviser, write).id();
        ReleaseAdvice release = new ReleaseAdvice(note, client);
        return ImmutableList.of(
                new UseCase(
                        "Advice.write",
                        write.permission(),
                        desk.value(),
                        member,
                        (hall, by) -> hall.station().advice().write(by, write)),
                new UseCase(
                        "Advice.read",
                        AdviceRights.READ,
                        desk.value(),
                        author,
                        (hall, by) -> hall.station().advice().read(by, note)),
                new UseCase(
                        "Advice.release",
                        release.permission(),
                        desk.value(),
                        author,
                        (hall, by) -> hall.station().advice().release(by, release)),
                UseCase.mine(
                        "AdviceReads.notes",
                        author,
                        (hall, by) -> hall.station().advice().reads().notes(by, made)));
    }
}
