package org.commonhall.volunteering.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeStatus;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/** Keeps what elders wish and volunteers offer, and who answers for volunteers. */
final class ProfileSteps {
    /** To which purpose an elder agrees before anything is kept. */
    static final String CONTACT = "pairing.contact";

    private final Corridor corridor;

    ProfileSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<ElderProfile> profile(Call by, SetElderProfile command) {
        return corridor.run(by, command, PairingEvent.PROFILE_SET.code(), ElderProfile.TYPE, change -> {
            Programme programme = change.lock(Programme.TYPE, command.programme());
            change.authorise(false, programme.scope());
            programme.require(ProgrammeStatus.RUNNING, ProgrammeStatus.PAUSED);
            change.requireActing(command.elder().value());
            Consent.require(change, command.elder().value(), CONTACT);
            CompanionWishes wishes = command.wishes();
            wishes.requireHours();
            Optional<ElderProfile> known = find(change, programme.id(), command.elder());
            ElderProfile next = ElderProfileBuilder.builder()
                    .id(known.map(ElderProfile::id).orElseGet(change::newId))
                    .version(known.map(ElderProfile::version).orElse(0L))
                    .programme(programme.id())
                    .person(command.elder())
                    .clock(programme.zone())
                    .alone(command.alone())
                    .risk(command.risk())
                    .languages(words(wishes.languages()))
                    .sexWished(wishes.sex())
                    .hours(wishes.hours())
                    .interests(words(wishes.interests()))
                    .building(wishes.building())
                    .area(area(change, wishes))
                    .waitingSince(known.map(ElderProfile::waitingSince).orElseGet(change::now))
                    .build();
            return known.isEmpty() ? change.insert(ElderProfile.TYPE, next) : change.update(ElderProfile.TYPE, next);
        });
    }

    /** Finds what an elder wishes in a programme: one statement. */
    static Optional<ElderProfile> find(Reading reading, Id<Programme> programme, Id<Person> elder) {
        return reading
                .select(Query.of(ElderProfile.TYPE)
                        .where(ElderProfile.PROGRAMME.is(programme))
                        .where(ElderProfile.PERSON.is(elder)))
                .stream()
                .findFirst();
    }

    private static String words(List<String> codes) {
        return String.join(" ", codes);
    }

    private static @Nullable String area(Change change, CompanionWishes wishes) {
        return wishes.building() == null
                ? null
                : change.get(Building.TYPE, wishes.building()).zone();
    }

    Receipt<Companion> companion(Call by, SetCompanion command) {
        return corridor.run(by, command, PairingEvent.COMPANION_SET.code(), Companion.TYPE, change -> {
            Id<Person> who =
                    command.volunteer() == null ? Person.idOf(change.by(), command.permission()) : command.volunteer();
            change.authorise(change.by().is(who.value()), Scopes.DISTRICT);
            change.requireActing(who.value());
            if (Volunteer.of(change, who).isEmpty()) {
                throw new RuleViolation("pairing.unregistered");
            }
            CompanionWishes wishes = command.wishes();
            wishes.requireHours();
            Optional<Companion> known = Companion.of(change, who).map(one -> change.lock(Companion.TYPE, one.id()));
            Companion next = CompanionBuilder.builder()
                    .id(known.map(Companion::id).orElseGet(change::newId))
                    .version(known.map(Companion::version).orElse(0L))
                    .volunteer(who)
                    .max(command.max())
                    .pairs(known.map(Companion::pairs).orElse(0L))
                    .languages(words(wishes.languages()))
                    .sex(wishes.sex())
                    .hours(wishes.hours())
                    .interests(words(wishes.interests()))
                    .building(wishes.building())
                    .area(area(change, wishes))
                    .build();
            return known.isEmpty() ? change.insert(Companion.TYPE, next) : change.update(Companion.TYPE, next);
        });
    }

    Receipt<Supervision> supervise(Call by, SuperviseVolunteer command) {
        return corridor.run(by, command, PairingEvent.SUPERVISED.code(), Supervision.TYPE, change -> {
            Programme programme = change.lock(Programme.TYPE, command.programme());
            change.authorise(false, programme.scope());
            Id<Person> deputy = command.deputy();
            if (command.volunteer().equals(command.supervisor())
                    || command.volunteer().equals(deputy)
                    || command.supervisor().equals(deputy)) {
                throw new RuleViolation("pairing.supervisor.self");
            }
            Stream.of(command.volunteer(), command.supervisor(), deputy)
                    .filter(Objects::nonNull)
                    .forEach(person -> change.requireActing(person.value()));
            LocalDate today = LocalDate.ofInstant(change.now(), programme.zoneId());
            Supervision.of(change, programme.id(), command.volunteer())
                    .ifPresent(known -> change.update(Supervision.TYPE, known.ended(today)));
            return change.insert(
                    Supervision.TYPE,
                    new Supervision(
                            change.newId(),
                            0,
                            programme.id(),
                            command.volunteer(),
                            command.supervisor(),
                            deputy,
                            today,
                            null,
                            true));
        });
    }
}
