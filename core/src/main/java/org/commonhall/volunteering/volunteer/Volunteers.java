package org.commonhall.volunteering.volunteer;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.corridor.Parts;
import org.commonhall.credential.CodeSource;

/** The register of volunteers, and the programmes they serve in (志愿者, 志愿服务项目). Thread-safe. */
public final class Volunteers {
    /** What the hall knows of it. */
    public static final Capability<Volunteers> CAPABILITY = Capability.of("volunteer", Volunteers.class)
            .records(Programme.TYPE, ProgrammeRole.TYPE, Volunteer.TYPE)
            .needs(AttendanceKernel.CAPABILITY)
            .settings(VolunteerPolicy.class, VolunteerPolicy.standard())
            .rights(VolunteerRights.class)
            .events(VolunteerEvent.values())
            .events("volunteer.register_read")
            .scopes(Programme.TYPE)
            .offers(EventPeople.class, parts -> people())
            .offers(CodeSource.class, parts -> VolunteerReads::codes)
            .due(Due.VOLUNTEER_INACTIVE, Volunteer.NEXT_DUE_AT, (all, due) -> all.steps.settle(due))
            .named(
                    Naming.of(Programme.TYPE, VolunteerReads::named),
                    Naming.of(ProgrammeRole.TYPE, (reading, one) -> Name.of(one.title(), null)))
            .make(Volunteers::new);

    private final ProgrammeSteps programmes;
    private final VolunteerSteps steps;
    private final VolunteerReads reads;

    Volunteers(Parts parts) {
        this.programmes = new ProgrammeSteps(parts.corridor(), parts.get(AttendanceKernel.CAPABILITY));
        this.steps = new VolunteerSteps(parts.corridor(), parts.settings(VolunteerPolicy.class));
        this.reads = new VolunteerReads(parts.corridor());
    }

    private static EventPeople people() {
        return EventPeople.of(
                Volunteer.TYPE,
                ImmutableMap.of(
                        Told.REQUESTERS,
                        (reading, volunteer) -> Stream.of(volunteer.person().value())));
    }

    /**
     * Gives what people see of programmes and volunteers.
     *
     * @return the reads
     */
    public VolunteerReads reads() {
        return reads;
    }

    /**
     * Founds a programme; nobody knows of it until it is published.
     *
     * @param by an organiser of the organization
     * @param command the programme
     * @return what came of it
     * @throws Conflict {@code volunteer.code.taken}
     * @throws InvalidInput {@code volunteer.time.zone}
     * @throws RuleViolation {@code volunteer.programme.rules} with the column, {@code volunteer.programme.paid} for a paid
     *     one whose hours are to be credited
     */
    public Receipt<Programme> found(Call by, FoundProgramme command) {
        return programmes.found(by, command);
    }

    /**
     * Changes a programme.
     *
     * @param by an organiser of the programme
     * @param command the change
     * @return what came of it
     * @throws RuleViolation {@code volunteer.programme.rules}, {@code volunteer.programme.paid}
     */
    public Receipt<Programme> change(Call by, ChangeProgramme command) {
        return programmes.change(by, command);
    }

    /**
     * Publishes, pauses, resumes or ends a programme.
     *
     * @param by an organiser of the programme
     * @param command the step
     * @return what came of it
     * @throws RuleViolation {@code volunteer.programme.state}
     */
    public Receipt<Programme> step(Call by, StepProgramme command) {
        return programmes.step(by, command);
    }

    /**
     * Defines a role of a programme, or changes one.
     *
     * @param by an organiser of the programme
     * @param command the role
     * @return what came of it
     * @throws Conflict {@code volunteer.code.taken}
     */
    public Receipt<ProgrammeRole> define(Call by, DefineRole command) {
        return programmes.define(by, command);
    }

    /**
     * Puts somebody on the register.
     *
     * @param by the person; an organiser of a programme for others
     * @param command who
     * @return what came of it
     * @throws Conflict {@code volunteer.twice}, {@code volunteer.number.taken}
     * @throws NotAllowed for a visitor
     * @throws RuleViolation {@code volunteer.age} for a minor without the consent of a guardian
     */
    public Receipt<Volunteer> register(Call by, RegisterVolunteer command) {
        return steps.register(by, command);
    }

    /**
     * Changes what the register knows of a volunteer.
     *
     * @param by the volunteer, an organiser of the district
     * @param command the change
     * @return what came of it
     * @throws Conflict {@code volunteer.number.taken}
     */
    public Receipt<Volunteer> change(Call by, ChangeVolunteer command) {
        return steps.change(by, command);
    }
}
