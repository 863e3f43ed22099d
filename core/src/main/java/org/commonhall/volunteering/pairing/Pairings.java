package org.commonhall.volunteering.pairing;

import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ErasureFollower;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Parts;
import org.commonhall.credential.Credentials;
import org.commonhall.directory.building.Buildings;
import org.commonhall.engagement.Engagements;
import org.commonhall.figure.FigureSource;
import org.commonhall.todo.TodoSource;
import org.commonhall.trace.TraceSource;
import org.commonhall.volunteering.service.ServiceRecords;
import org.commonhall.volunteering.volunteer.Volunteers;
import org.commonhall.volunteering.welfare.Welfare;

/** Volunteers who visit elders living alone, and who notices when they do not (结对陪伴). Thread-safe. */
public final class Pairings {
    /** What the hall knows of it. */
    public static final Capability<Pairings> CAPABILITY = Capability.of("pairing", Pairings.class)
            .records(ElderProfile.TYPE, Companion.TYPE, Supervision.TYPE, Pairing.TYPE, PairContact.TYPE)
            .needs(
                    Volunteers.CAPABILITY,
                    Credentials.CAPABILITY,
                    Engagements.CAPABILITY,
                    Buildings.CAPABILITY,
                    ServiceRecords.CAPABILITY,
                    Welfare.CAPABILITY)
            .settings(PairingPolicy.class, PairingPolicy.standard())
            .rights(PairingRights.class)
            .events(PairingEvent.values())
            .events("pairing.read")
            .reaching(Pairing.TYPE, PairingStatus.PAUSED, PairingEvent.PAUSED.code())
            .reaching(Pairing.TYPE, PairingStatus.ENDED, PairingEvent.ENDED.code())
            .offers(EventPeople.class, parts -> PairingPeople.offer())
            .offers(TodoSource.class, parts -> PairingReads::todos)
            .offers(ErasureFollower.class, parts -> PairingErasure::follow)
            .offers(TraceSource.class, parts -> new PairingTrace())
            .due(Due.PAIRING_DUE, Pairing.NEXT_DUE_AT, (all, due) -> all.alarms.settle(due))
            .offers(FigureSource.class, parts -> new PairingFigures())
            .make(Pairings::new);

    private final ProfileSteps profiles;
    private final PairingSteps steps;
    private final ContactSteps contacts;
    private final AlarmSteps alarms;
    private final PairingReads reads;

    Pairings(Parts parts) {
        PairingPolicy policy = parts.settings(PairingPolicy.class);
        this.profiles = new ProfileSteps(parts.corridor());
        this.steps = new PairingSteps(parts.corridor(), policy);
        this.contacts = new ContactSteps(parts.corridor(), steps, parts.get(ServiceRecords.CAPABILITY));
        this.alarms = new AlarmSteps(parts.corridor(), policy, steps, parts.get(Engagements.CAPABILITY));
        this.reads = new PairingReads(parts.corridor(), policy);
    }

    /**
     * Gives what people see of pairings.
     *
     * @return the reads
     */
    public PairingReads reads() {
        return reads;
    }

    /**
     * Says what an elder wishes of a companion.
     *
     * @param by a coordinator of the programme
     * @param command the wishes
     * @return what came of it
     * @throws InvalidInput those of opening hours
     * @throws RuleViolation {@code access.consent.missing} without the elder's consent to {@code pairing.contact}, {@code
     *     record.person.gone}, {@code volunteer.programme.state}
     */
    public Receipt<ElderProfile> setProfile(Call by, SetElderProfile command) {
        return profiles.profile(by, command);
    }

    /**
     * Says what a volunteer offers as a companion.
     *
     * @param by the volunteer, a coordinator of the district
     * @param command the offer
     * @return what came of it
     * @throws InvalidInput those of opening hours
     * @throws NotAllowed for a visitor
     * @throws RuleViolation {@code pairing.unregistered}, {@code record.person.gone}
     */
    public Receipt<Companion> setCompanion(Call by, SetCompanion command) {
        return profiles.companion(by, command);
    }

    /**
     * Names who answers for a volunteer's pairings of a programme.
     *
     * @param by a coordinator of the programme
     * @param command who
     * @return what came of it
     * @throws RuleViolation {@code pairing.supervisor.self} for somebody who would answer in two ways, {@code
     *     record.person.gone}
     */
    public Receipt<Supervision> supervise(Call by, SuperviseVolunteer command) {
        return profiles.supervise(by, command);
    }

    /**
     * Proposes that a volunteer visits an elder.
     *
     * @param by a coordinator of the programme
     * @param command who, and whom
     * @return what came of it
     * @throws Conflict {@code pairing.twice} for two who are paired
     * @throws RuleViolation {@code pairing.filter} with what the volunteer lacks, {@code pairing.max}, {@code pairing.self},
     *     {@code record.person.gone}, {@code volunteer.programme.state}
     */
    public Receipt<Pairing> propose(Call by, ProposePairing command) {
        return steps.propose(by, command);
    }

    /**
     * Agrees to a pairing.
     *
     * @param by the elder or the volunteer, a coordinator who names a witness
     * @param command which pairing, and who agrees
     * @return what came of it
     * @throws RuleViolation {@code pairing.state}, {@code pairing.witness} without a third person who heard it, {@code
     *     access.consent.missing} without the elder's consent to {@code pairing.contact}, {@code record.person.gone}
     */
    public Receipt<Pairing> consent(Call by, ConsentToPairing command) {
        return steps.consent(by, command);
    }

    /**
     * Starts the trial of a pairing, activates it, has it go on or declines it.
     *
     * @param by a coordinator of the programme, a second one to activate it; who is of it to go on and to decline
     * @param command the step
     * @return what came of it
     * @throws RuleViolation {@code pairing.state}, {@code pairing.consent} before both have agreed, {@code pairing.filter} for
     *     a volunteer who does not serve any more, {@code access.second.person}, {@code access.consent.missing}, {@code
     *     record.person.gone}
     */
    public Receipt<Pairing> step(Call by, PairingStep command) {
        return steps.step(by, command);
    }

    /**
     * Has a pairing rest.
     *
     * @param by who is of it, a coordinator of the programme
     * @param command which, and until when
     * @return what came of it
     * @throws RuleViolation {@code pairing.state}, {@code pairing.pause.past}
     */
    public Receipt<Pairing> pause(Call by, PausePairing command) {
        return steps.pause(by, command);
    }

    /**
     * Ends a pairing.
     *
     * @param by who is of it, a coordinator of the programme
     * @param command which, and why
     * @return what came of it
     * @throws RuleViolation {@code pairing.state}
     */
    public Receipt<Pairing> end(Call by, EndPairing command) {
        return steps.end(by, command);
    }

    /**
     * Ends the pairing of one volunteer, and proposes another one.
     *
     * @param by a coordinator of the programme
     * @param command which, and to whom it goes
     * @return the new pairing
     * @throws Conflict {@code pairing.twice}
     * @throws RuleViolation those of {@link #end}, of {@link #propose} and of {@link #consent}
     */
    public Receipt<Pairing> handOver(Call by, HandOverPairing command) {
        return steps.handOver(by, command);
    }

    /**
     * Records a contact, or an attempt in vain. A contact that was made ends the alarm, also when it is entered late, and
     * becomes a record of service; a concern opens a welfare check of an elder who gets meals.
     *
     * @param by the volunteer, a coordinator of the programme
     * @param command the contact
     * @return what came of it
     * @throws InvalidInput {@code pairing.contact.minutes} for a contact without time, or an attempt with some
     * @throws RuleViolation {@code pairing.state}, {@code pairing.contact.future}, {@code pairing.contact.early} before the
     *     pairing began, {@code access.consent.missing} for words without the elder's consent to {@code pairing.wellbeing},
     *     {@code record.person.gone}
     */
    public Receipt<PairContact> contact(Call by, RecordContact command) {
        return contacts.record(by, command);
    }

    /**
     * Answers for an alarm, which is passed up no more.
     *
     * @param by the supervisor or the deputy of the volunteer, a coordinator of the programme
     * @param command which pairing
     * @return what came of it
     * @throws RuleViolation {@code pairing.alarm.none}
     */
    public Receipt<Pairing> answer(Call by, AnswerAlarm command) {
        return alarms.answer(by, command);
    }
}
