package org.commonhall.volunteering.pairing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.credential.Qualification;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagement;
import org.commonhall.engagement.Engagements;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.commonhall.volunteering.volunteer.VolunteerStatus;
import org.jspecify.annotations.Nullable;

/** Writes what time has brought to pairings: who is told that a contact is missing, and what ends by itself. */
final class AlarmSteps {
    private final Corridor corridor;
    private final PairingPolicy policy;
    private final PairingSteps pairings;
    private final Engagements engagements;

    AlarmSteps(Corridor corridor, PairingPolicy policy, PairingSteps pairings, Engagements engagements) {
        this.corridor = corridor;
        this.policy = policy;
        this.pairings = pairings;
        this.engagements = engagements;
    }

    Receipt<Pairing> answer(Call by, AnswerAlarm command) {
        return corridor.run(by, command, PairingEvent.ALARM_ANSWERED.code(), Pairing.TYPE, change -> {
            Pairing known = change.lockSubject(Pairing.TYPE, command.pairing());
            boolean answers = Supervision.of(change, known.programme(), known.volunteer())
                    .filter(one -> one.answers(change.by()))
                    .isPresent();
            change.authorise(answers, known.programme().value());
            if (known.alarmAt() == null) {
                throw new RuleViolation("pairing.alarm.none");
            }
            return change.update(
                    Pairing.TYPE,
                    pairings.due(
                            change,
                            known.next()
                                    .answeredBy(Person.idOrNull(change.by()))
                                    .build()));
        });
    }

    boolean settle(Due due) {
        SettlePairing command = new SettlePairing(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, PairingEvent.REACHED.code(), Pairing.TYPE, change -> {
            Pairing known = change.lock(Pairing.TYPE, command.pairing());
            change.authorise(false, known.programme().value());
            // Somebody has done something meanwhile.
            return command.at().equals(known.nextDueAt())
                    ? change.update(Pairing.TYPE, pairings.due(change, settled(change, known)))
                    : known;
        });
    }

    private Pairing settled(Change change, Pairing known) {
        if (known.status() == PairingStatus.PROPOSED) {
            PairingSteps.uncount(change, known.volunteer());
            change.event(PairingEvent.EXPIRED.code());
            return known.over(PairingStatus.EXPIRED, null, change.now());
        }
        List<Qualification> held = PairingSteps.qualifications(change, known.volunteer());
        boolean serves = pairings.unqualified(change, known, held).isEmpty();
        if (known.status() == PairingStatus.PAUSED) {
            return serves
                    ? resumed(change, known, held)
                    : known.next().pausedUntil(null).build();
        }
        if (!serves) {
            change.event(PairingEvent.PAUSED.code());
            return known.paused(change.now(), null);
        }
        Pairing next = pairings.qualified(known, held);
        if (known.status() == PairingStatus.TRIAL && Objects.equals(known.nextDueAt(), known.trialUntil())) {
            // An alarm of the same moment stays due.
            change.event(PairingEvent.TRIAL_OVER.code());
            return next;
        }
        return alarmed(change, next);
    }

    private Pairing resumed(Change change, Pairing known, List<Qualification> held) {
        change.event(PairingEvent.RESUMED.code());
        return pairings.qualified(known.resumed(change.now()), held);
    }

    /** Raises the alarm, or passes it up, where its time has come. */
    private Pairing alarmed(Change change, Pairing known) {
        Instant now = change.now();
        if (known.alarmAt() == null) {
            Instant raised = known.cadence().map(Cadence::alarmAt).orElse(Instant.MAX);
            if (now.isBefore(raised)) {
                return known;
            }
            change.event(PairingEvent.ALARM_RAISED.code());
            return known.told(raised, next(change, known, null), now);
        }
        if (!known.passes(now, silent())) {
            return known;
        }
        change.event(PairingEvent.PASSED_UP.code());
        return known.told(known.alarmAt(), next(change, known, known.rung()), now);
    }

    private Duration silent() {
        return Duration.ofHours(policy.silentHours());
    }

    /** Whom an alarm reaches: the first one after those it has reached who is not away. */
    private AlarmRung next(Change change, Pairing known, @Nullable AlarmRung reached) {
        Supervision by =
                Supervision.of(change, known.programme(), known.volunteer()).orElse(null);
        if (by != null && reached == null && !away(change, by.supervisor())) {
            return AlarmRung.SUPERVISOR;
        }
        boolean deputy = by != null && by.deputy() != null && reached != AlarmRung.DEPUTY && !away(change, by.deputy());
        return deputy ? AlarmRung.DEPUTY : AlarmRung.COORDINATOR;
    }

    /** Whether somebody rests, or is busy all the time in which an answer is waited for. */
    private boolean away(Change change, Id<Person> person) {
        if (!change.acts(person.value())
                || Volunteer.of(change, person).stream().anyMatch(one -> one.status() != VolunteerStatus.ACTIVE)) {
            return true;
        }
        Span wait = new Span(change.now(), change.now().plus(silent()));
        return Spans.of(wait)
                .minus(Spans.of(engagements.within(change, person, wait).stream()
                        .filter(Engagement::busy)
                        .map(Engagement::span)
                        .toList()))
                .isEmpty();
    }
}
