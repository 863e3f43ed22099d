package org.commonhall.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.access.GiveConsent;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.pairing.CompanionWishes;
import org.commonhall.volunteering.pairing.ConsentToPairing;
import org.commonhall.volunteering.pairing.ElderProfile;
import org.commonhall.volunteering.pairing.Medium;
import org.commonhall.volunteering.pairing.Pairing;
import org.commonhall.volunteering.pairing.PairingAction;
import org.commonhall.volunteering.pairing.PairingSide;
import org.commonhall.volunteering.pairing.PairingStep;
import org.commonhall.volunteering.pairing.PairingView;
import org.commonhall.volunteering.pairing.Pairings;
import org.commonhall.volunteering.pairing.ProposePairing;
import org.commonhall.volunteering.pairing.RecordContact;
import org.commonhall.volunteering.pairing.SetCompanion;
import org.commonhall.volunteering.pairing.SetElderProfile;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.jspecify.annotations.Nullable;

/** A programme in which volunteers visit elders. */
public class TestPairings extends TestMeals {
    /** The pairings. */
    public final Pairings pairings;
    /** Which programme. */
    public final Id<Programme> visits;
    /** Proposes pairings. */
    public final Actor proposer;
    /** Activates them. */
    public final Actor activator;

    public TestPairings(TestHall given) {
        super(given);
        pairings = hall.volunteering().pairings();
        visits = running("visits", ProgrammeTerms.standard());
        proposer = somebody("Proposer", Role.COORDINATOR, visits.value());
        activator = somebody("Second coordinator", Role.COORDINATOR, visits.value());
    }

    /** Somebody who wishes to be visited, and agrees to what is kept. */
    public final Id<Person> lonely(String name) {
        Id<Person> elder = elder(name);
        for (String purpose : List.of("pairing.contact", "pairing.wellbeing")) {
            hall.access().consent(Actor.person(elder), new GiveConsent(elder.value(), purpose, "2026"));
        }
        return elder;
    }

    /** What somebody wishes: two hours on Tuesdays. */
    public final Id<ElderProfile> wishes(Id<Person> elder) {
        return pairings.setProfile(
                        proposer,
                        SetElderProfile.of(
                                        visits,
                                        elder,
                                        CompanionWishes.of("Tu 14:00-16:00", List.of("wuu", "zh"))
                                                .interests(List.of("chess", "opera"))
                                                .build())
                                .build())
                .id();
    }

    /** A volunteer with both papers, who has offered to visit one and a half hours on Tuesdays. */
    public final Actor companion(String name, long max) {
        Actor companion = volunteer(name);
        paper(companion, "safeguarding", null);
        paper(companion, "companion-training", null);
        offer(companion, max, "Tu 14:30-16:00");
        return companion;
    }

    /** Says what somebody offers. */
    public final void offer(Actor companion, long max, String hours) {
        pairings.setCompanion(
                companion,
                SetCompanion.of(
                                max,
                                CompanionWishes.of(hours, List.of("zh", "wuu"))
                                        .interests(List.of("chess", "opera", "tea"))
                                        .build())
                        .build());
    }

    /** A paper of somebody. */
    public final void paper(Actor who, String code, @Nullable LocalDate endsOn) {
        hall.credentials()
                .record(
                        admin,
                        RecordEquivalent.of(person(who), code, host, LocalDate.parse("2026-01-01"), "A paper")
                                .endsOn(endsOn)
                                .build());
    }

    /** A proposal to which both have agreed. */
    public final Id<Pairing> agreed(Id<ElderProfile> wishes, Id<Person> elder, Actor companion) {
        Id<Pairing> pair = pairings.propose(
                        proposer, ProposePairing.of(wishes, person(companion)).build())
                .id();
        pairings.consent(
                Actor.person(elder),
                ConsentToPairing.of(pair, PairingSide.ELDER).build());
        pairings.consent(
                companion, ConsentToPairing.of(pair, PairingSide.VOLUNTEER).build());
        return pair;
    }

    /** A pairing that is being tried. */
    public final Id<Pairing> tried(String elder, Actor companion) {
        Id<Person> who = lonely(elder);
        Id<Pairing> pair = agreed(wishes(who), who, companion);
        pairings.step(proposer, new PairingStep(pair, PairingAction.START_TRIAL));
        return pair;
    }

    /** A visit of 40 minutes that began at a moment of Shanghai. */
    public final void visit(Actor companion, Id<Pairing> pair, String wall) {
        pairings.contact(
                companion,
                RecordContact.made(
                                pair,
                                LocalDateTime.parse(wall)
                                        .atZone(ZoneId.of("Asia/Shanghai"))
                                        .toInstant(),
                                40,
                                Medium.HOME)
                        .build());
    }

    /** A visit in vain at a moment of Shanghai. */
    public final void attempt(Actor companion, Id<Pairing> pair, String wall) {
        pairings.contact(
                companion,
                RecordContact.tried(
                                pair,
                                LocalDateTime.parse(wall)
                                        .atZone(ZoneId.of("Asia/Shanghai"))
                                        .toInstant(),
                                Medium.HOME)
                        .build());
    }

    /** Sets the clock to a moment of Shanghai, and does what is due until nothing is. */
    public final void until(String wall) {
        at(LocalDateTime.parse(wall));
        settle(Duration.ZERO);
    }

    /** Where a pairing stands. */
    public final PairingView see(Id<Pairing> pair) {
        return pairings.reads().pairing(proposer, pair);
    }
}
