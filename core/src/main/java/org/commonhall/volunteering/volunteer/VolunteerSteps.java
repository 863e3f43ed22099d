package org.commonhall.volunteering.volunteer;

import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** Keeps the register of volunteers. */
final class VolunteerSteps {
    private static final String GUARDIAN = "guardian";

    private final Corridor corridor;
    private final VolunteerPolicy policy;

    VolunteerSteps(Corridor corridor, VolunteerPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<Volunteer> register(Call by, RegisterVolunteer command) {
        try {
            return corridor.run(by, command, VolunteerEvent.REGISTERED.code(), Volunteer.TYPE, change -> {
                UUID scope = command.programme() == null
                        ? Scopes.DISTRICT
                        : change.get(Programme.TYPE, command.programme()).scope();
                Person person = Person.meant(change, command.person(), scope, command.permission());
                requireAge(change, person);
                Volunteer fresh = VolunteerBuilder.builder()
                        .id(change.newId())
                        .person(person.id())
                        .number(command.number())
                        .skills(command.skills())
                        .emergencyContact(command.emergencyContact())
                        .registeredAt(change.now())
                        .build();
                return change.insert(Volunteer.TYPE, fresh.standing(VolunteerStatus.ACTIVE, change.now()));
            });
        } catch (Conflict taken) {
            throw taken(taken);
        }
    }

    private void requireAge(Change change, Person person) {
        LocalDate born = person.birthDate();
        if (born != null
                && born.plusYears(policy.ofAge()).isAfter(change.today())
                && !Consent.given(change, person.id().value(), GUARDIAN)) {
            throw new RuleViolation("volunteer.age", policy.ofAge());
        }
    }

    private static Conflict taken(Conflict taken) {
        if (UniqueValueTaken.causes(taken, Volunteer.TYPE, "number")) {
            return new Conflict("volunteer.number.taken", taken);
        }
        return UniqueValueTaken.causes(taken, Volunteer.TYPE, "person")
                ? new Conflict("volunteer.twice", taken)
                : taken;
    }

    Receipt<Volunteer> change(Call by, ChangeVolunteer command) {
        try {
            return corridor.run(by, command, VolunteerEvent.CHANGED.code(), Volunteer.TYPE, change -> {
                Volunteer known = change.lockSubject(Volunteer.TYPE, command.volunteer());
                change.authorise(change.by().is(known.person().value()), Scopes.DISTRICT);
                change.requireActing(known.person().value());
                Volunteer next = VolunteerBuilder.builder(known)
                        .number(command.number() == null ? known.number() : command.number())
                        .skills(said(command.skills(), known.skills()))
                        .emergencyContact(said(command.emergencyContact(), known.emergencyContact()))
                        .build();
                VolunteerStatus to = command.status();
                return change.update(
                        Volunteer.TYPE, to == null || to == known.status() ? next : next.standing(to, change.now()));
            });
        } catch (Conflict taken) {
            throw taken(taken);
        }
    }

    private static @Nullable String said(@Nullable String words, @Nullable String known) {
        if (words == null) {
            return known;
        }
        return words.isBlank() ? null : words;
    }

    boolean settle(Due due) {
        SettleVolunteer command = new SettleVolunteer(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, VolunteerEvent.INACTIVE.code(), Volunteer.TYPE, change -> {
            Volunteer known = change.lock(Volunteer.TYPE, command.volunteer());
            change.authorise(false, Scopes.DISTRICT);
            // The volunteer has served or left meanwhile.
            if (!command.at().equals(known.nextDueAt())) {
                return known;
            }
            Volunteer next = known.settled(change.now());
            if (next.status() == VolunteerStatus.RESTING) {
                change.event(VolunteerEvent.RESTED.code());
            }
            return change.update(Volunteer.TYPE, next);
        });
    }
}
