package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.commonhall.Conflict;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.Qualifications;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeStatus;
import org.commonhall.volunteering.volunteer.SignUpRules;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.commonhall.volunteering.volunteer.VolunteerStatus;
import org.jspecify.annotations.Nullable;

/** What stands against somebody who wants to serve in a shift, and what the rules of the programme come to. */
final class SignUpCheck {
    private final Reading reading;
    private final Programme programme;
    private final Shift shift;
    private final ProgrammeRole role;
    private final Person person;
    private final Volunteer volunteer;
    private final ImmutableList<SignUp> known;
    private final ImmutableList<Qualification> qualifications;

    private SignUpCheck(
            Reading reading,
            Programme programme,
            Shift shift,
            ProgrammeRole role,
            Person person,
            Volunteer volunteer,
            ImmutableList<SignUp> known,
            ImmutableList<Qualification> qualifications) {
        this.reading = reading;
        this.programme = programme;
        this.shift = shift;
        this.role = role;
        this.person = person;
        this.volunteer = volunteer;
        this.known = known;
        this.qualifications = qualifications;
    }

    /** Reads qualifications where the role or a rule asks for them; the sign-ups of the person are known. */
    static SignUpCheck of(
            Reading reading,
            Programme programme,
            Shift shift,
            ProgrammeRole role,
            Person person,
            Volunteer volunteer,
            ImmutableList<SignUp> known) {
        boolean qualified = !role.needs().isEmpty() || programme.signUpRules().asks("badge");
        return new SignUpCheck(
                reading,
                programme,
                shift,
                role,
                person,
                volunteer,
                known,
                qualified ? Qualifications.live(reading, person.id()) : ImmutableList.of());
    }

    /** Refuses what no reason helps against: a shift that is none, too young, not qualified. */
    void require() {
        programme.require(ProgrammeStatus.RUNNING);
        shift.require(ShiftStatus.OPEN);
        if (!reading.now().isBefore(shift.endsAt())) {
            throw new RuleViolation("shift.signup.late", shift.endsAt());
        }
        if (volunteer.status() == VolunteerStatus.LEFT) {
            throw new RuleViolation("shift.unregistered");
        }
        Long least = role.minAge();
        Long age = Fitness.age(person, LocalDate.ofInstant(shift.startsAt(), programme.zoneId()));
        if (least != null && (age == null || age < least)) {
            throw new RuleViolation("shift.age", least);
        }
        Fitness.against(role, qualifications, shift.endsAt(), reading.now(), programme.zoneId())
                .ifPresent(lacking -> {
                    throw new RuleViolation(lacking);
                });
    }

    /** Refuses what staff can say a reason against. */
    void requireAllowed() {
        Instant now = reading.now();
        Instant opens = opens();
        if (opens != null && now.isBefore(opens)) {
            throw new RuleViolation("shift.signup.early", opens);
        }
        Instant closes = shift.signUpUntil() == null ? shift.startsAt() : shift.signUpUntil();
        if (!now.isBefore(closes)) {
            throw new RuleViolation("shift.signup.late", closes);
        }
        requireFree();
        CoolDown.until(programme, known, LocalDate.ofInstant(now, programme.zoneId()))
                .ifPresent(day -> {
                    throw new RuleViolation("shift.cooldown", programme.noShowLimit(), day);
                });
    }

    private @Nullable Instant opens() {
        Instant ahead = role.aheadHours() == null ? null : shift.startsAt().minus(Duration.ofHours(role.aheadHours()));
        Instant from = shift.signUpFrom();
        return ahead == null || (from != null && from.isAfter(ahead)) ? from : ahead;
    }

    /** Refuses what overlaps other shifts of the person, or leaves no rest. */
    void requireFree() {
        ShiftBlocks.against(
                        known.stream()
                                .filter(one ->
                                        one.status().busy() && !one.shift().equals(shift.id()))
                                .map(SignUp::span)
                                .toList(),
                        shift.span(),
                        new ShiftBlocks.Limits(
                                Duration.ofSeconds(programme.overlap()),
                                Duration.ofSeconds(programme.longest()),
                                Duration.ofSeconds(programme.rest())))
                .ifPresent(why -> {
                    throw new RuleViolation(why);
                });
    }

    /** Refuses somebody who has signed up for the shift already. */
    void requireNew() {
        if (known.stream().anyMatch(one -> one.shift().equals(shift.id()))) {
            throw new Conflict("shift.signup.twice", null);
        }
    }

    /** Gives the qualifications that the role asks for. */
    ImmutableList<Qualification> needed() {
        return qualifications.stream()
                .filter(one -> role.needs().contains(one.code()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Says whether the person is new in the role. */
    boolean newcomer() {
        return role.newcomersPer() > 0 && inRole() < role.experiencedAfter();
    }

    private long inRole() {
        return done().filter(one -> one.role().equals(role.id())).count();
    }

    private Stream<SignUp> done() {
        return known.stream().filter(one -> one.status() == SignUpStatus.DONE);
    }

    /** Asks the rules of the programme. */
    SignUpRules.Verdict judged() {
        SignUpRules rules = programme.signUpRules();
        LocalDate today = LocalDate.ofInstant(reading.now(), programme.zoneId());
        LocalDate day = LocalDate.ofInstant(shift.startsAt(), programme.zoneId());
        return rules.judge(new SignUpRules.Facts(
                volunteer.shifts(),
                done().count(),
                known.stream()
                        .filter(one -> one.status() == SignUpStatus.NO_SHOW)
                        .count(),
                ChronoUnit.DAYS.between(LocalDate.ofInstant(volunteer.registeredAt(), programme.zoneId()), today),
                inRole(),
                ChronoUnit.DAYS.between(today, day),
                Fitness.age(person, day),
                qualifications.stream()
                        .filter(one -> one.holds(today))
                        .map(Qualification::code)
                        .collect(ImmutableSet.toImmutableSet()),
                rules.asked("consent").stream()
                        .filter(purpose -> Consent.given(reading, person.id().value(), purpose))
                        .collect(ImmutableSet.toImmutableSet())));
    }
}
