package org.commonhall.scenario;

import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.volunteering.volunteer.DefineRole;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTermsBuilder;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.commonhall.volunteering.volunteer.Volunteers;

/** A station whose host offers programmes, their organiser, and somebody on the register of volunteers. */
public class TestProgrammes extends TestStation {
    /** The register, and the programmes. */
    public final Volunteers volunteers;
    /** Offers programmes for the host. */
    public final Actor organiser;

    public TestProgrammes(TestHall given) {
        super(given);
        volunteers = hall.volunteering().volunteers();
        organiser = somebody("Organiser", Role.ORGANISER, host.value());
        volunteers.register(rider, RegisterVolunteer.of().build());
    }

    /** A programme that people can sign up for. */
    public final Id<Programme> running(String code, ProgrammeTermsBuilder terms) {
        Id<Programme> programme = volunteers
                .found(
                        organiser,
                        FoundProgramme.of(host, code, "为老送餐")
                                .terms(terms.build())
                                .build())
                .id();
        volunteers.step(organiser, new StepProgramme(programme, ProgrammeAction.PUBLISH));
        return programme;
    }

    /** A role that everybody can take. */
    public final Id<ProgrammeRole> role(Id<Programme> programme, String code) {
        return volunteers
                .define(organiser, DefineRole.of(programme, code, "Carrier").build())
                .id();
    }

    /** Somebody on the register of volunteers. */
    public final Actor volunteer(String name) {
        Actor somebody = somebody(name, null, host.value());
        volunteers.register(somebody, RegisterVolunteer.of().build());
        return somebody;
    }
}
