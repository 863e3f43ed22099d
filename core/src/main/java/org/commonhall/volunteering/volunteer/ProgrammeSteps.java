package org.commonhall.volunteering.volunteer;

import com.google.common.base.Joiner;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ScopeTree;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Period;
import org.commonhall.storage.UniqueValueTaken;
import org.jspecify.annotations.Nullable;

/** Founds programmes and changes them. */
final class ProgrammeSteps {
    private final Corridor corridor;
    private final AttendanceKernel attendance;

    ProgrammeSteps(Corridor corridor, AttendanceKernel attendance) {
        this.corridor = corridor;
        this.attendance = attendance;
    }

    Receipt<Programme> found(Call by, FoundProgramme command) {
        try {
            return corridor.run(by, command, VolunteerEvent.PROGRAMME_FOUNDED.code(), Programme.TYPE, change -> {
                change.authorise(false, command.organiser().value());
                change.get(Organization.TYPE, command.organiser());
                Programme made = change.insert(Programme.TYPE, founded(change, command));
                ScopeTree.place(change, made.scope(), made.organiser().value());
                attendance.open(change, made.scope());
                return made;
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, Programme.TYPE, "code")
                    ? new Conflict("volunteer.code.taken", taken)
                    : taken;
        }
    }

    private static Programme founded(Change change, FoundProgramme command) {
        String zone = command.zone() == null ? change.hallZone().getId() : command.zone();
        ZoneId clock = zone(zone);
        return described(
                change,
                ProgrammeBuilder.builder()
                        .id(change.newId())
                        .organiser(command.organiser())
                        .brand(command.brand())
                        .code(command.code())
                        .title(command.title())
                        .titleEn(command.titleEn())
                        .network(command.network())
                        .paid(command.paid())
                        .credited(command.credited() == null ? !command.paid() : command.credited())
                        .zone(zone)
                        .status(ProgrammeStatus.DRAFT)
                        .startsOn(
                                command.startsOn() == null
                                        ? LocalDate.ofInstant(change.now(), clock)
                                        : command.startsOn())
                        .endsOn(command.endsOn())
                        .build()
                        .on(command.terms()),
                command.brand());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new InvalidInput("zone", "volunteer.time.zone", name);
        }
    }

    Receipt<Programme> change(Call by, ChangeProgramme command) {
        return corridor.run(by, command, VolunteerEvent.PROGRAMME_CHANGED.code(), Programme.TYPE, change -> {
            Programme known = held(change, command.programme());
            Programme next = known.next()
                    .title(or(command.title(), known.title()))
                    .titleEn(command.titleEn() == null ? known.titleEn() : command.titleEn())
                    .brand(command.brand() == null ? known.brand() : command.brand())
                    .network(command.network() == null ? known.network() : command.network())
                    .paid(or(command.paid(), known.paid()))
                    .credited(or(command.credited(), known.credited()))
                    .endsOn(command.endsOn() == null ? known.endsOn() : command.endsOn())
                    .build();
            return change.update(
                    Programme.TYPE,
                    described(change, command.terms() == null ? next : next.on(command.terms()), command.brand()));
        });
    }

    private static <V> V or(@Nullable V said, V known) {
        return said == null ? known : said;
    }

    private static Programme described(Change change, Programme programme, @Nullable Id<Brand> brand) {
        if (programme.paid() && programme.credited()) {
            throw new RuleViolation("volunteer.programme.paid");
        }
        Period.requireOrder(programme.startsOn(), programme.endsOn());
        if (brand != null) {
            change.get(Brand.TYPE, brand);
        }
        return programme;
    }

    Receipt<Programme> step(Call by, StepProgramme command) {
        return corridor.run(by, command, VolunteerEvent.PROGRAMME_CHANGED.code(), Programme.TYPE, change -> {
            change.event(command.action().event().code());
            return change.update(
                    Programme.TYPE, held(change, command.programme()).stepped(command.action()));
        });
    }

    private static Programme held(Change change, Id<Programme> id) {
        Programme programme = change.lockSubject(Programme.TYPE, id);
        change.authorise(false, programme.scope());
        return programme;
    }

    Receipt<ProgrammeRole> define(Call by, DefineRole command) {
        try {
            return corridor.run(by, command, VolunteerEvent.ROLE_DEFINED.code(), ProgrammeRole.TYPE, change -> {
                Id<ProgrammeRole> id = command.role();
                if (id != null) {
                    ProgrammeRole known = change.lockSubject(ProgrammeRole.TYPE, id);
                    change.authorise(false, known.programme().value());
                    return change.update(ProgrammeRole.TYPE, filled(ProgrammeRoleBuilder.builder(known), command));
                }
                Programme programme = change.get(Programme.TYPE, command.programme());
                change.authorise(false, programme.scope());
                return change.insert(
                        ProgrammeRole.TYPE,
                        filled(ProgrammeRoleBuilder.builder().id(change.newId()).programme(programme.id()), command));
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, ProgrammeRole.TYPE, "code")
                    ? new Conflict("volunteer.code.taken", taken)
                    : taken;
        }
    }

    private static ProgrammeRole filled(ProgrammeRoleBuilder role, DefineRole command) {
        return role.code(command.code())
                .title(command.title())
                .places(command.places())
                .requires(command.requires().isEmpty() ? null : Joiner.on(',').join(command.requires()))
                .minAge(command.minAge())
                .aheadHours(command.aheadHours())
                .graceDays(command.graceDays())
                .experiencedAfter(command.experiencedAfter())
                .newcomersPer(command.newcomersPer())
                .build();
    }
}
