package org.commonhall.volunteering.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.access.Consent;
import org.commonhall.access.GiveConsent;
import org.commonhall.access.GrantRole;
import org.commonhall.access.WithdrawConsent;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestPairings;
import org.commonhall.volunteering.volunteer.ChangeVolunteer;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.commonhall.volunteering.volunteer.VolunteerStatus;
import org.junit.jupiter.api.Test;

/** Who is proposed to whom, and how a pairing comes about and ends. */
@StoreTest
class PairingScenario {
    private final TestPairings given;
    private final Pairings pairings;
    private final Actor rider;

    PairingScenario(TestHall hall) {
        given = new TestPairings(hall);
        pairings = given.pairings;
        rider = given.companion("Companion", 3);
    }

    private static List<String> codes(CandidateView one) {
        return one.lacks().stream().map(Explanation::code).toList();
    }

    private CandidateView candidate(Id<ElderProfile> wishes, Actor who) {
        return pairings.reads().candidates(given.proposer, wishes).stream()
                .filter(one -> one.volunteer().equals(person(who)))
                .findFirst()
                .orElseThrow();
    }

    /** P4 to P6: the score proposes, a filter comes before it, and of two alike the elder who waits longest is first. */
    @Test
    void theBestCandidateIsFirstAndTheOthersSayWhatTheyLack() {
        Id<ElderProfile> first = given.wishes(given.lonely("A"));
        given.clock.advance(Duration.ofDays(2));
        Id<ElderProfile> second = given.wishes(given.lonely("B"));
        Actor lapsed = given.volunteer("Lapsed");
        given.paper(lapsed, "safeguarding", LocalDate.parse("2026-03-04"));
        given.paper(lapsed, "companion-training", null);
        given.offer(lapsed, 1, "Mo-Su 08:00-20:00");
        assertThat(pairings.reads().candidates(given.proposer, first))
                .extracting(CandidateView::volunteer)
                .containsExactly(person(rider), person(lapsed));
        CandidateView best = candidate(first, rider);
        assertThat(best.lacks()).isEmpty();
        // 30 for 90 of 120 minutes, 15 for the first language, 10 for two interests, 10 for all three places free
        assertThat(best.score()).isEqualTo(65);
        assertThat(best.explanation().text(Locale.ENGLISH)).startsWith("65 points");
        assertThat(codes(candidate(first, lapsed))).containsExactly("pairing.lacks.check");
        assertThat(candidate(first, lapsed).lacks().get(0).text(Locale.ENGLISH)).contains("safeguarding");
        refused(
                "pairing.filter",
                () -> pairings.propose(
                        given.proposer, ProposePairing.of(first, person(lapsed)).build()));
        assertThat(pairings.reads().elders(given.proposer, given.visits, person(rider)))
                .extracting(CandidateView::elder)
                .containsExactly(first, second);
        refused("access.denied", () -> pairings.reads().candidates(given.admin, first));
    }

    @Test
    void everyFilterSaysWhatIsMissing() {
        Id<Person> elder = given.lonely("A");
        Id<ElderProfile> wishes = given.wishes(elder);
        Actor full = given.companion("Full", 0);
        assertThat(codes(candidate(wishes, full))).containsExactly("pairing.max");
        refused(
                "pairing.max",
                () -> pairings.propose(
                        given.proposer, ProposePairing.of(wishes, person(full)).build()));
        given.offer(rider, 3, "Tu 15:30-18:00");
        assertThat(codes(candidate(wishes, rider))).containsExactly("pairing.lacks.hours");
        pairings.setCompanion(
                rider,
                SetCompanion.of(
                                3,
                                CompanionWishes.of("Tu 14:00-16:00", List.of("en"))
                                        .build())
                        .build());
        assertThat(codes(candidate(wishes, rider))).containsExactly("pairing.lacks.language");
        pairings.setProfile(
                given.proposer,
                SetElderProfile.of(
                                given.visits,
                                elder,
                                CompanionWishes.of("Tu 14:00-16:00", List.of("en"))
                                        .sex(Sex.FEMALE)
                                        .build())
                        .risk(ElderRisk.HIGH)
                        .build());
        assertThat(codes(candidate(wishes, rider))).containsExactly("pairing.lacks.sex");
        Actor stranger = given.volunteer("Stranger");
        refused(
                "pairing.filter",
                () -> pairings.propose(
                        given.proposer,
                        ProposePairing.of(wishes, person(stranger)).build()));
        refused(
                "pairing.self",
                () -> pairings.propose(
                        given.proposer, ProposePairing.of(wishes, elder).build()));
        assertThat(pairings.reads().elder(given.proposer, wishes).risk()).isEqualTo(ElderRisk.HIGH);
        assertThat(pairings.reads()
                        .companion(rider, person(rider))
                        .orElseThrow()
                        .max())
                .isEqualTo(3);
    }

    /** Both agree before anything begins, the one who proposed does not activate, and an end frees the place. */
    @Test
    void aPairingIsAgreedTriedActivatedAndEnded() {
        Id<Person> elder = given.lonely("A");
        Id<ElderProfile> wishes = given.wishes(elder);
        ProposePairing propose = ProposePairing.of(wishes, person(rider)).build();
        Id<Pairing> pair = pairings.propose(given.proposer, propose).id();
        refused("pairing.twice", () -> pairings.propose(given.proposer, propose));
        PairingStep start = new PairingStep(pair, PairingAction.START_TRIAL);
        refused("pairing.consent", () -> pairings.step(given.proposer, start));
        ConsentToPairing byPhone = ConsentToPairing.of(pair, PairingSide.ELDER).build();
        refused("pairing.witness", () -> pairings.consent(given.proposer, byPhone));
        refused(
                "pairing.witness",
                () -> pairings.consent(
                        given.proposer,
                        ConsentToPairing.of(pair, PairingSide.ELDER)
                                .witness(person(rider))
                                .build()));
        refused("access.denied", () -> pairings.consent(rider, byPhone));
        Actor both = given.companion("Both", 1);
        given.hall
                .access()
                .grant(
                        given.admin,
                        GrantRole.of(person(both).value(), Role.COORDINATOR, given.visits.value())
                                .build());
        Id<Pairing> own = pairings.propose(
                        given.proposer, ProposePairing.of(wishes, person(both)).build())
                .id();
        refused(
                "pairing.witness",
                () -> pairings.consent(
                        both,
                        ConsentToPairing.of(own, PairingSide.ELDER)
                                .witness(person(given.activator))
                                .build()));
        pairings.consent(
                given.proposer,
                ConsentToPairing.of(pair, PairingSide.ELDER)
                        .witness(person(given.activator))
                        .build());
        pairings.consent(rider, ConsentToPairing.of(pair, PairingSide.VOLUNTEER).build());
        assertThat(pairings.step(given.proposer, start).state()).isEqualTo("TRIAL");
        PairingStep activate = new PairingStep(pair, PairingAction.ACTIVATE);
        refused("access.second.person", () -> pairings.step(given.proposer, activate));
        pairings.step(given.activator, activate);
        refused("pairing.state", () -> pairings.step(given.activator, activate));
        assertThat(given.see(pair).status()).isEqualTo(PairingStatus.ACTIVE);
        assertThat(pairings.reads()
                        .companion(rider, person(rider))
                        .orElseThrow()
                        .pairs())
                .isEqualTo(1);
        pairings.end(given.proposer, new EndPairing(pair, PairingEnd.UNSUITABLE));
        assertThat(codes(candidate(wishes, rider))).containsExactly("pairing.lacks.unsuitable");
        assertThat(pairings.reads()
                        .companion(rider, person(rider))
                        .orElseThrow()
                        .pairs())
                .isZero();
        refused("access.denied", () -> pairings.reads().history(rider, pair));
        assertThat(pairings.reads().history(Actor.person(elder), pair)).isEmpty();
        refused("pairing.state", () -> pairings.end(rider, new EndPairing(pair, PairingEnd.WISH)));
    }

    @Test
    void aProposalIsDeclinedOrExpires() {
        Id<ElderProfile> wishes = given.wishes(given.lonely("A"));
        ProposePairing propose = ProposePairing.of(wishes, person(rider)).build();
        Id<Pairing> first = pairings.propose(given.proposer, propose).id();
        pairings.step(rider, new PairingStep(first, PairingAction.DECLINE));
        Id<Pairing> next = pairings.propose(given.proposer, propose).id();
        given.settle(Duration.ofDays(14).minusSeconds(1));
        assertThat(given.see(next).status()).isEqualTo(PairingStatus.PROPOSED);
        given.settle(Duration.ofSeconds(1));
        assertThat(given.see(next).status()).isEqualTo(PairingStatus.EXPIRED);
        assertThat(given.see(first).status()).isEqualTo(PairingStatus.DECLINED);
        assertThat(pairings.reads()
                        .companion(rider, person(rider))
                        .orElseThrow()
                        .pairs())
                .isZero();
    }

    @Test
    void aPairingGoesToAnotherWithTheElderAgreeing() {
        Id<Pairing> pair = given.tried("A", rider);
        Actor other = given.companion("Other", 1);
        refused(
                "pairing.twice",
                () -> pairings.handOver(
                        given.proposer,
                        HandOverPairing.of(pair, person(rider), PairingEnd.LEFT).build()));
        Id<Pairing> next = pairings.handOver(
                        given.proposer,
                        HandOverPairing.of(pair, person(other), PairingEnd.LEFT)
                                .witness(person(given.activator))
                                .build())
                .id();
        assertThat(given.see(pair).endReason()).isEqualTo(PairingEnd.LEFT);
        assertThat(given.see(next).elderAgreed()).isTrue();
        assertThat(given.see(next).volunteerAgreed()).isFalse();
        assertThat(pairings.reads()
                        .companion(other, person(other))
                        .orElseThrow()
                        .pairs())
                .isEqualTo(1);
    }

    /** What is kept needs the elder's consent; without it a trial does not begin either. */
    @Test
    void nothingIsKeptOfAnElderWhoDoesNotAgree() {
        Id<Person> silent = given.elder("Silent");
        refused("access.consent.missing", () -> given.wishes(silent));
        Id<Person> elder = given.lonely("A");
        Id<Consent> agreed = given.hall
                .access()
                .consent(Actor.person(elder), new GiveConsent(elder.value(), "pairing.contact", "2027"))
                .id();
        Id<Pairing> pair = given.agreed(given.wishes(elder), elder, rider);
        given.hall.access().withdraw(Actor.person(elder), new WithdrawConsent(agreed));
        refused(
                "access.consent.missing",
                () -> pairings.step(given.proposer, new PairingStep(pair, PairingAction.START_TRIAL)));
    }

    /** A volunteer who leaves or lapses rests from the pairing, which a person ends; erased people leave none behind. */
    @Test
    void aPairingRestsWhenItsVolunteerLeaves() {
        Id<Pairing> pair = given.tried("A", rider);
        given.at(LocalDateTime.parse("2026-03-02T12:00"));
        Id<Volunteer> entry = given.volunteers
                .reads()
                .volunteer(rider, person(rider))
                .orElseThrow()
                .id();
        given.volunteers.change(
                rider, ChangeVolunteer.of(entry).status(VolunteerStatus.LEFT).build());
        given.until("2026-03-10T00:00");
        assertThat(given.see(pair).status()).isEqualTo(PairingStatus.PAUSED);
        refused("pairing.filter", () -> pairings.step(rider, new PairingStep(pair, PairingAction.RESUME)));
        Actor other = given.companion("Other", 2);
        Id<Person> elder = given.lonely("B");
        Id<Pairing> second = given.agreed(given.wishes(elder), elder, other);
        pairings.step(given.proposer, new PairingStep(second, PairingAction.START_TRIAL));
        Id<Pairing> third = given.tried("C", other);
        given.erase(Actor.person(elder));
        assertThat(given.see(second).status()).isEqualTo(PairingStatus.ENDED);
        given.erase(other);
        assertThat(given.see(third).status()).isEqualTo(PairingStatus.PAUSED);
        given.until("2026-06-01T00:00");
        assertThat(given.see(third).status()).isEqualTo(PairingStatus.PAUSED);
    }

    @Test
    void aPaperThatEndsPausesThePairingOnItsDay() {
        Actor lapsing = given.volunteer("Lapsing");
        given.paper(lapsing, "safeguarding", LocalDate.parse("2026-03-05"));
        given.paper(lapsing, "companion-training", null);
        given.offer(lapsing, 1, "Tu 14:00-16:00");
        Id<Pairing> pair = given.tried("A", lapsing);
        given.until("2026-03-04T23:59:59");
        assertThat(given.see(pair).status()).isEqualTo(PairingStatus.TRIAL);
        given.until("2026-03-05T00:00");
        assertThat(given.see(pair).status()).isEqualTo(PairingStatus.PAUSED);
    }
}
