package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.access.GiveConsent;
import org.commonhall.access.GrantRole;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.jspecify.annotations.Nullable;

/** Rows of pairings. */
final class PairingRows {
    private static final CompanionWishes WISHES =
            CompanionWishes.of("Tu 14:00-16:00", List.of("zh")).build();

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final Id<Organization> organiser;
    private final Id<Programme> programme;
    private final Actor coordinator;

    private PairingRows(FoundedHall test) {
        this.test = test;
        Pairings pairings = test.hall.volunteering().pairings();
        this.organiser = test.organization("street_office", "organiser of pairings");
        this.programme = test.hall
                .volunteering()
                .volunteers()
                .found(
                        test.founder,
                        FoundProgramme.of(organiser, "pairing", "Pairing").build())
                .id();
        test.hall.volunteering().volunteers().step(test.founder, new StepProgramme(programme, ProgrammeAction.PUBLISH));
        Id<Person> person = test.person("coordinator of pairings");
        test.hall
                .access()
                .grant(
                        test.founder,
                        GrantRole.of(person.value(), Role.COORDINATOR, programme.value())
                                .build());
        this.coordinator = Actor.person(person);
        Id<Person> elder = elder("visited elder");
        Id<Person> other = elder("other visited elder");
        Id<Person> volunteer = companion("visitor");
        Id<Person> next = companion("next visitor");
        SetElderProfile wishes = SetElderProfile.of(programme, elder, WISHES).build();
        staff("setProfile", wishes, (to, by) -> to.setProfile(by, wishes));
        SetCompanion offer = SetCompanion.of(3, WISHES).volunteer(volunteer).build();
        row("setCompanion", offer, Scopes.DISTRICT, volunteer, (to, by) -> to.setCompanion(by, offer));
        SuperviseVolunteer supervise =
                SuperviseVolunteer.of(programme, volunteer, next).build();
        staff("supervise", supervise, (to, by) -> to.supervise(by, supervise));
        Id<ElderProfile> profile = pairings.setProfile(coordinator, wishes).id();
        Id<ElderProfile> waiting = pairings.setProfile(
                        coordinator,
                        SetElderProfile.of(programme, other, WISHES).build())
                .id();
        ProposePairing propose = ProposePairing.of(waiting, next).build();
        staff("propose", propose, (to, by) -> to.propose(by, propose));
        Id<Pairing> pair = pairings.propose(
                        coordinator, ProposePairing.of(profile, volunteer).build())
                .id();
        ConsentToPairing agree =
                ConsentToPairing.of(pair, PairingSide.VOLUNTEER).build();
        row("consent", agree, programme.value(), volunteer, (to, by) -> to.consent(by, agree));
        pairings.consent(Actor.person(volunteer), agree);
        pairings.consent(
                Actor.person(elder),
                ConsentToPairing.of(pair, PairingSide.ELDER).build());
        pairings.step(coordinator, new PairingStep(pair, PairingAction.START_TRIAL));
        PairingStep activate = new PairingStep(pair, PairingAction.ACTIVATE);
        staff("step", activate, (to, by) -> to.step(by, activate));
        PausePairing pause = PausePairing.of(pair).build();
        row("pause", pause, programme.value(), volunteer, (to, by) -> to.pause(by, pause));
        EndPairing end = new EndPairing(pair, PairingEnd.WISH);
        row("end", end, programme.value(), volunteer, (to, by) -> to.end(by, end));
        HandOverPairing handOver =
                HandOverPairing.of(pair, next, PairingEnd.LEFT).build();
        staff("handOver", handOver, (to, by) -> to.handOver(by, handOver));
        RecordContact contact = RecordContact.tried(pair, Instant.parse("2026-11-23T04:00:00Z"), Medium.PHONE)
                .build();
        pairings.contact(Actor.person(volunteer), contact);
        row("contact", contact, programme.value(), volunteer, (to, by) -> to.contact(by, contact));
        AnswerAlarm answer = new AnswerAlarm(pair);
        rows.add(new UseCase(
                "Pairings.answer",
                answer.permission(),
                programme.value(),
                null,
                false,
                (hall, by) -> hall.volunteering().pairings().answer(by, answer)));
        read("candidates", PairingRights.READ, null, (to, by) -> to.candidates(by, profile));
        read("elders", PairingRights.READ, null, (to, by) -> to.elders(by, programme, volunteer));
        rows.add(UseCase.mine(
                "PairingReads.myPairs",
                volunteer,
                (hall, by) -> hall.volunteering().pairings().reads().myPairs(by)));
        read("overdue", PairingRights.READ, null, (to, by) -> Optional.of(to.overdue(by, programme)));
        read("pairing", PairingRights.READ, null, (to, by) -> to.pairing(by, pair));
        read("history", PairingRights.READ_HISTORY, volunteer, (to, by) -> to.history(by, pair));
        read("elder", PairingRights.READ, null, (to, by) -> to.elder(by, profile));
        rows.add(UseCase.read(
                "PairingReads.companion",
                PairingRights.READ_OFFER,
                Scopes.DISTRICT,
                volunteer,
                (hall, by) -> hall.volunteering().pairings().reads().companion(by, volunteer)));
    }

    static List<UseCase> of(FoundedHall test) {
        return new PairingRows(test).rows.build();
    }

    private Id<Person> elder(String name) {
        Id<Person> elder = test.person(name);
        test.hall.access().consent(Actor.person(elder), new GiveConsent(elder.value(), "pairing.contact", "2026"));
        return elder;
    }

    private Id<Person> companion(String name) {
        Id<Person> companion = test.person(name);
        test.hall
                .volunteering()
                .volunteers()
                .register(Actor.person(companion), RegisterVolunteer.of().build());
        for (String code : PairingPolicy.standard().checks()) {
            test.hall
                    .credentials()
                    .record(
                            test.founder,
                            RecordEquivalent.of(companion, code, organiser, LocalDate.parse("2020-01-01"), "A paper")
                                    .build());
        }
        test.hall
                .volunteering()
                .pairings()
                .setCompanion(
                        Actor.person(companion), SetCompanion.of(3, WISHES).build());
        return companion;
    }

    private void staff(String name, Command command, BiConsumer<Pairings, Actor> call) {
        row(name, command, programme.value(), null, call);
    }

    private void row(
            String name, Command command, UUID scope, @Nullable Id<Person> owner, BiConsumer<Pairings, Actor> call) {
        rows.add(new UseCase(
                "Pairings." + name,
                command.permission(),
                scope,
                owner,
                false,
                (hall, by) -> call.accept(hall.volunteering().pairings(), by)));
    }

    private void read(
            String name,
            Permission permission,
            @Nullable Id<Person> owner,
            BiFunction<PairingReads, Actor, Object> call) {
        rows.add(UseCase.read(
                "PairingReads." + name,
                permission,
                programme.value(),
                owner,
                (hall, by) -> call.apply(hall.volunteering().pairings().reads(), by)));
    }
}
