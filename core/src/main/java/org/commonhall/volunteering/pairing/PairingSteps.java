package org.commonhall.volunteering.pairing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.access.SecondPerson;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.credential.Qualification;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeStatus;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/** Proposes pairings, has both agree, and takes them through trial, pauses and end. What counts pairings holds the companion. */
final class PairingSteps {
    private final Corridor corridor;
    private final PairingPolicy policy;

    PairingSteps(Corridor corridor, PairingPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<Pairing> propose(Call by, ProposePairing command) {
        return once(() -> corridor.run(by, command, PairingEvent.PROPOSED.code(), Pairing.TYPE, change -> {
            ElderProfile elder = change.get(ElderProfile.TYPE, command.elder());
            change.authorise(false, elder.programme().value());
            Pairing fresh = opened(change, elder, command.volunteer(), command.cadenceDays());
            return change.insert(Pairing.TYPE, due(change, fresh));
        }));
    }

    private static Receipt<Pairing> once(Supplier<Receipt<Pairing>> call) {
        try {
            return call.get();
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, Pairing.TYPE, "pair") ? new Conflict("pairing.twice", taken) : taken;
        }
    }

    Pairing due(Change change, Pairing next) {
        return next.due(change.now(), Duration.ofHours(policy.silentHours()));
    }

    /** Gives a proposal for somebody who comes into question, and counts it. */
    private Pairing opened(Change change, ElderProfile elder, Id<Person> volunteer, @Nullable Long days) {
        change.get(Programme.TYPE, elder.programme()).require(ProgrammeStatus.RUNNING);
        change.requireActing(elder.person().value());
        change.requireActing(volunteer.value());
        if (elder.person().equals(volunteer)) {
            throw new RuleViolation("pairing.self");
        }
        Companion one = Companion.of(change, volunteer)
                .map(known -> change.lock(Companion.TYPE, known.id()))
                .orElseThrow(() -> new RuleViolation("pairing.filter", Explanation.of("pairing.lacks.offer")));
        CompanionFit fit = new CompanionFit(elder, policy, change.now(), new HashMap<>());
        List<Pairing> between = change.select(
                Query.of(Pairing.TYPE).where(Pairing.ELDER.is(elder.person())).where(Pairing.VOLUNTEER.is(volunteer)));
        fit
                .lacks(one, Volunteer.of(change, volunteer).orElse(null), qualifications(change, volunteer), between)
                .stream()
                .findFirst()
                .ifPresent(PairingSteps::refuse);
        change.update(Companion.TYPE, one.with(1));
        return PairingBuilder.builder()
                .id(change.newId())
                .programme(elder.programme())
                .elder(elder.person())
                .volunteer(volunteer)
                .status(PairingStatus.PROPOSED)
                .clock(elder.clock())
                .cadenceDays(days == null ? policy.cadence(elder.risk()) : days)
                .proposedBy(Person.idOrNull(change.by()))
                .proposedAt(change.now())
                .expiresAt(change.now().plus(Duration.ofDays(policy.proposalDays())))
                .score(fit.score(one).text())
                .live(true)
                .build();
    }

    private static void refuse(Explanation lack) {
        if (lack.code().equals("pairing.twice")) {
            throw new Conflict(lack.code(), null);
        }
        throw lack.code().equals("pairing.max") ? new RuleViolation(lack) : new RuleViolation("pairing.filter", lack);
    }

    static List<Qualification> qualifications(Reading reading, Id<Person> person) {
        return reading.select(Query.of(Qualification.TYPE)
                .where(Qualification.PERSON.is(person))
                .where(Qualification.LIVE.is(true)));
    }

    /** Says why the volunteer does not serve any more: two statements. */
    Optional<Explanation> unqualified(Change change, Pairing one, List<Qualification> held) {
        return CompanionFit.unqualified(
                policy,
                Volunteer.of(change, one.volunteer()).orElse(null),
                held,
                LocalDate.ofInstant(change.now(), one.zone()));
    }

    /** Refuses for somebody who does not serve any more, and says until when the volunteer will. */
    private Pairing qualified(Change change, Pairing one) {
        List<Qualification> held = qualifications(change, one.volunteer());
        unqualified(change, one, held).ifPresent(lack -> {
            throw new RuleViolation("pairing.filter", lack);
        });
        return qualified(one, held);
    }

    Pairing qualified(Pairing one, List<Qualification> held) {
        return one.next()
                .qualifiedUntil(held.stream()
                        .filter(known -> policy.checks().contains(known.code()))
                        .map(Qualification::endsOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(end -> end.atStartOfDay(one.zone()).toInstant())
                        .orElse(null))
                .build();
    }

    private <C extends Command> Receipt<Pairing> changed(
            Call by,
            C command,
            PairingEvent event,
            Function<C, Id<Pairing>> which,
            boolean ofBoth,
            BiFunction<Change, Pairing, Pairing> step) {
        return corridor.run(by, command, event.code(), Pairing.TYPE, change -> {
            Pairing known = change.lockSubject(Pairing.TYPE, which.apply(command));
            change.authorise(
                    ofBoth && known.partOf(change.by()), known.programme().value());
            return change.update(Pairing.TYPE, due(change, step.apply(change, known)));
        });
    }

    private static void requireBoth(Change change, Pairing known) {
        change.requireActing(known.elder().value());
        change.requireActing(known.volunteer().value());
    }

    Receipt<Pairing> consent(Call by, ConsentToPairing command) {
        return corridor.run(by, command, PairingEvent.CONSENTED.code(), Pairing.TYPE, change -> {
            Pairing known = change.lockSubject(Pairing.TYPE, command.pairing());
            Id<Person> who = command.side() == PairingSide.ELDER ? known.elder() : known.volunteer();
            boolean own = change.by().is(who.value());
            change.authorise(own, known.programme().value());
            requireBoth(change, known);
            Id<Person> witness = own ? null : witness(change, known, command.witness());
            if (command.side() == PairingSide.ELDER) {
                Consent.require(change, known.elder().value(), ProfileSteps.CONTACT);
            }
            return change.update(Pairing.TYPE, due(change, known.consented(command.side(), witness, change.now())));
        });
    }

    /** A third person has heard what staff say that somebody has said. */
    private static Id<Person> witness(Change change, Pairing known, @Nullable Id<Person> witness) {
        if (witness == null
                || change.by().is(witness.value())
                || known.partOf(change.by())
                || witness.equals(known.elder())
                || witness.equals(known.volunteer())) {
            throw new RuleViolation("pairing.witness");
        }
        change.requireActing(witness.value());
        return witness;
    }

    Receipt<Pairing> step(Call by, PairingStep command) {
        return corridor.run(by, command, PairingEvent.CHANGED.code(), Pairing.TYPE, change -> {
            Pairing known = change.lockSubject(Pairing.TYPE, command.pairing());
            boolean ofBoth = command.permission().owner() && known.partOf(change.by());
            change.authorise(ofBoth, known.programme().value());
            change.event(command.action().event().code());
            return change.update(Pairing.TYPE, due(change, stepped(change, known, command.action())));
        });
    }

    private Pairing stepped(Change change, Pairing known, PairingAction action) {
        if (action == PairingAction.DECLINE) {
            known.require(PairingStatus.PROPOSED);
            uncount(change, known.volunteer());
            return known.over(PairingStatus.DECLINED, null, change.now());
        }
        Pairing next = switch (action) {
            case START_TRIAL -> known.tried(change.now(), policy.trialDays());
            case ACTIVATE -> known.activated(change.now());
            default -> known.resumed(change.now());
        };
        if (action == PairingAction.ACTIVATE && known.proposedBy() != null) {
            SecondPerson.require(known.proposedBy().value(), change.by());
        }
        requireBoth(change, known);
        Consent.require(change, known.elder().value(), ProfileSteps.CONTACT);
        return qualified(change, next);
    }

    /** Counts one pairing less. */
    static void uncount(Writing change, Id<Person> volunteer) {
        Companion.of(change, volunteer)
                .map(one -> change.lock(Companion.TYPE, one.id()))
                .ifPresent(one -> change.update(Companion.TYPE, one.with(-1)));
    }

    Receipt<Pairing> pause(Call by, PausePairing command) {
        return changed(by, command, PairingEvent.PAUSED, PausePairing::pairing, true, (change, known) -> {
            if (command.until() != null && !command.until().isAfter(change.now())) {
                throw new RuleViolation("pairing.pause.past", command.until());
            }
            return known.paused(change.now(), command.until());
        });
    }

    Receipt<Pairing> end(Call by, EndPairing command) {
        return changed(
                by,
                command,
                PairingEvent.ENDED,
                EndPairing::pairing,
                true,
                (change, known) -> ended(change, known, command.reason()));
    }

    private static Pairing ended(Change change, Pairing known, PairingEnd why) {
        known.require(PairingStatus.TRIAL, PairingStatus.ACTIVE, PairingStatus.PAUSED);
        uncount(change, known.volunteer());
        if (why != PairingEnd.DECEASED) {
            ProfileSteps.find(change, known.programme(), known.elder())
                    .ifPresent(profile -> change.update(
                            ElderProfile.TYPE,
                            ElderProfileBuilder.builder(profile)
                                    .waitingSince(change.now())
                                    .build()));
        }
        return known.over(PairingStatus.ENDED, why, change.now());
    }

    Receipt<Pairing> handOver(Call by, HandOverPairing command) {
        return once(() -> corridor.run(by, command, PairingEvent.HANDED_OVER.code(), Pairing.TYPE, change -> {
            Pairing known = change.lockSubject(Pairing.TYPE, command.pairing());
            change.authorise(false, known.programme().value());
            if (known.volunteer().equals(command.volunteer())) {
                throw new Conflict("pairing.twice", null);
            }
            Pairing over = change.update(Pairing.TYPE, ended(change, known, command.reason()));
            ElderProfile elder = ProfileSteps.find(change, known.programme(), known.elder())
                    .orElseThrow(() -> new NotFound("record.missing", ElderProfile.TYPE));
            Pairing fresh = opened(change, elder, command.volunteer(), known.cadenceDays());
            if (command.witness() != null) {
                Consent.require(change, over.elder().value(), ProfileSteps.CONTACT);
                fresh = fresh.consented(PairingSide.ELDER, witness(change, fresh, command.witness()), change.now());
            }
            return change.insert(Pairing.TYPE, due(change, fresh));
        }));
    }
}
