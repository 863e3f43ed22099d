package org.commonhall.volunteering.sighting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.request.Matter;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.commonhall.volunteering.volunteer.Volunteers;

/** Rows of sightings. */
final class SightingRows {
    private SightingRows() {}

    static List<UseCase> of(FoundedHall test) {
        Volunteers volunteers = test.hall.volunteering().volunteers();
        Id<Programme> programme = volunteers
                .found(
                        test.founder,
                        FoundProgramme.of(test.organization("street_office", "organiser of eyes"), "eyes", "Eyes")
                                .build())
                .id();
        volunteers.step(test.founder, new StepProgramme(programme, ProgrammeAction.PUBLISH));
        Id<Person> reporter = test.person("reporter of sightings");
        volunteers.register(Actor.person(reporter), RegisterVolunteer.of().build());
        ReportSighting report = ReportSighting.of(
                        SightingKind.GREEN, Matter.of("Trees").build())
                .programme(programme)
                .build();
        test.hall.volunteering().sightings().report(Actor.person(reporter), report);
        return ImmutableList.of(
                new UseCase(
                        "Sightings.report",
                        report.permission(),
                        Scopes.DISTRICT,
                        null,
                        false,
                        (hall, by) -> hall.volunteering().sightings().report(by, report)),
                UseCase.mine(
                        "SightingReads.mine",
                        reporter,
                        (hall, by) -> hall.volunteering().sightings().reads().mine(by, PageRequest.first(10))),
                UseCase.read(
                        "SightingReads.of",
                        SightingRights.READ,
                        programme.value(),
                        null,
                        (hall, by) ->
                                hall.volunteering().sightings().reads().of(by, programme, PageRequest.first(10))));
    }
}
