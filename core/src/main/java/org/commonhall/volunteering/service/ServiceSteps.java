package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.SecondPerson;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.commonhall.volunteering.shift.Shift;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.shift.SignUpStatus;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeStatus;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.jspecify.annotations.Nullable;

/** Records service, verifies it and corrects it. What credits hours holds the volunteer before the record. */
final class ServiceSteps {
    private final Corridor corridor;
    private final AttendanceKernel attendance;

    ServiceSteps(Corridor corridor, AttendanceKernel attendance) {
        this.corridor = corridor;
        this.attendance = attendance;
    }

    /** The shift that service was given in, and by which sign-up. */
    private record Served(Shift shift, SignUp signUp) {}

    Receipt<ServiceRecord> report(Call by, ReportService command) {
        return recorded(by, command, ServiceEvent.REPORTED, change -> {
            Programme programme = programme(change, command.programme());
            change.authorise(false, programme.scope());
            Id<Person> self = Person.idOf(change.by(), command.permission());
            Served served = served(change, programme, self, command.signUp());
            ServiceRecord fresh = recorded(change, programme, self, served, command.details());
            if (served != null) {
                Span window = ServiceRules.window(programme, served.shift());
                if (!ServiceRules.within(fresh.span(), window)) {
                    throw new RuleViolation("service.beyond", window.from(), window.until());
                }
            }
            return fresh;
        });
    }

    Receipt<ServiceRecord> record(Call by, RecordService command) {
        return recorded(by, command, ServiceEvent.RECORDED, change -> {
            change.authorise(
                    leads(change, command.programme(), command.signUp(), command),
                    command.programme().value());
            Programme programme = programme(change, command.programme());
            Served served = served(change, programme, command.person(), command.signUp());
            change.requireActing(command.person().value());
            return recorded(change, programme, command.person(), served, command.details());
        });
    }

    private Receipt<ServiceRecord> recorded(
            Call by, Command command, ServiceEvent event, Function<Change, ServiceRecord> made) {
        try {
            return corridor.run(by, command, event.code(), ServiceRecord.TYPE, change -> {
                ServiceRecord stored = change.insert(ServiceRecord.TYPE, made.apply(change));
                if (stored.signUp() != null) {
                    Trace.link(
                            change,
                            Shift.TYPE,
                            change.get(SignUp.TYPE, stored.signUp()).shift(),
                            TraceRelation.RESTS_ON,
                            ServiceRecord.TYPE,
                            stored.id(),
                            stored.person());
                }
                return stored;
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, ServiceRecord.TYPE, "shift")
                    ? new Conflict("service.twice", taken)
                    : taken;
        }
    }

    Optional<Id<ServiceRecord>> recordWithin(
            Change change, Id<Programme> id, Id<Person> person, Span span, String statement) {
        Programme programme = change.get(Programme.TYPE, id);
        return programme.credited() && Volunteer.of(change, person).isPresent()
                ? Optional.of(change.insert(
                                ServiceRecord.TYPE,
                                recorded(
                                        change,
                                        programme,
                                        person,
                                        null,
                                        ServiceDetails.of(span.from(), span.until(), programme.title())
                                                .statement(statement)
                                                .build()))
                        .id())
                : Optional.empty();
    }

    private static Programme programme(Change change, Id<Programme> id) {
        Programme programme = Programme.readable(change, id);
        programme.require(ProgrammeStatus.RUNNING, ProgrammeStatus.PAUSED, ProgrammeStatus.ENDED);
        return programme;
    }

    private static @Nullable Served served(
            Change change, Programme programme, Id<Person> person, @Nullable Id<SignUp> id) {
        if (id == null) {
            return null;
        }
        SignUp signUp = change.get(SignUp.TYPE, id);
        if (!signUp.person().equals(person) || !signUp.programme().equals(programme.id())) {
            throw new RuleViolation("service.shift.other");
        }
        if (signUp.status() != SignUpStatus.DONE) {
            throw new RuleViolation("service.shift.state", Explanation.of(signUp.status()));
        }
        return new Served(change.get(Shift.TYPE, signUp.shift()), signUp);
    }

    private ServiceRecord recorded(
            Change change, Programme programme, Id<Person> person, @Nullable Served served, ServiceDetails details) {
        Volunteer volunteer = Volunteer.of(change, person).orElseThrow(() -> new RuleViolation("service.unregistered"));
        ServiceRecord fresh = ServiceRecordBuilder.builder()
                .id(change.newId())
                .volunteer(volunteer.id())
                .person(person)
                .programme(programme.id())
                .organiser(programme.organiser())
                .signUp(served == null ? null : served.signUp().id())
                .zone(programme.zone())
                .dayCap(programme.dayCap())
                .recordedBy(Person.idOrNull(change.by()))
                .recordedAt(change.now())
                .status(ServiceStatus.REPORTED)
                .revision(1)
                .live(true)
                .build();
        return described(change, programme, fresh, served, details, details.statement());
    }

    /** Gives a record with what was done; a statement is needed unless checking in and out says it. */
    private ServiceRecord described(
            Change change,
            Programme programme,
            ServiceRecord record,
            @Nullable Served served,
            ServiceDetails details,
            @Nullable String statement) {
        Span span = ServiceRules.require(programme, details, change.now());
        boolean checked = served != null
                && checked(change, programme, served)
                        .filter(known -> ServiceRules.within(span, known))
                        .isPresent();
        if (!checked && statement == null) {
            throw new RuleViolation("service.statement");
        }
        if (details.recipient() != null) {
            change.get(Organization.TYPE, details.recipient());
        }
        return record.next()
                .startsAt(span.from())
                .endsAt(span.until())
                .pause(details.pause().toSeconds())
                .content(details.content())
                .place(details.place())
                .recipient(details.recipient())
                .recipientKind(details.recipientKind())
                .evidence(checked ? ServiceEvidence.CHECKED : ServiceEvidence.STATED)
                .statement(statement)
                .build();
    }

    private Optional<Span> checked(Change change, Programme programme, Served served) {
        return attendance.ofPlaces(change, ImmutableSet.of(served.signUp().id().value())).stream()
                .findFirst()
                .flatMap(mark -> ServiceRules.checked(programme, served.shift(), mark));
    }

    Receipt<ServiceRecord> verify(Call by, VerifyService command) {
        return changed(by, command, ServiceEvent.VERIFIED, VerifyService::service, (change, known) -> {
            change.authorise(
                    leads(change, known.programme(), known.signUp(), command),
                    known.programme().value());
            known.require(ServiceStatus.REPORTED, ServiceStatus.DISPUTED);
            SecondPerson.require(known.person().value(), change.by());
            if (known.recordedBy() != null) {
                SecondPerson.require(known.recordedBy().value(), change.by());
            }
            return known.verified(Person.idOrNull(change.by()), change.now());
        });
    }

    /** Whether somebody without a role leads the shift, which costs two statements more. */
    private static boolean leads(Change change, Id<Programme> programme, @Nullable Id<SignUp> signUp, Command command) {
        return signUp != null
                && !change.allows(command.permission(), false, programme.value())
                && change.get(Shift.TYPE, change.get(SignUp.TYPE, signUp).shift())
                        .leads(change.by());
    }

    Receipt<ServiceRecord> dispute(Call by, DisputeService command) {
        return changed(by, command, ServiceEvent.DISPUTED, DisputeService::service, (change, known) -> {
            change.authorise(
                    change.by().is(known.person().value()), known.programme().value());
            known.require(ServiceStatus.VERIFIED);
            return known.disputed(command.reason());
        });
    }

    Receipt<ServiceRecord> reject(Call by, RejectService command) {
        return changed(by, command, ServiceEvent.REJECTED, RejectService::service, (change, known) -> {
            change.authorise(false, known.programme().value());
            known.require(ServiceStatus.REPORTED, ServiceStatus.DISPUTED);
            SecondPerson.require(known.person().value(), change.by());
            return known.rejected(command.reason());
        });
    }

    Receipt<ServiceRecord> correct(Call by, CorrectService command) {
        return changed(by, command, ServiceEvent.CORRECTED, CorrectService::service, (change, known) -> {
            change.authorise(false, known.programme().value());
            known.require(ServiceStatus.REPORTED, ServiceStatus.VERIFIED, ServiceStatus.DISPUTED);
            SecondPerson.require(known.person().value(), change.by());
            Programme programme = change.get(Programme.TYPE, known.programme());
            Served served = served(change, programme, known.person(), known.signUp());
            String statement = command.details().statement();
            ServiceRecord next = described(
                    change,
                    programme,
                    known,
                    served,
                    command.details(),
                    statement == null ? command.reason() : statement);
            change.insert(ServiceRecord.TYPE, known.superseded(change.newId()));
            ServiceRecord corrected = next.next()
                    .reason(command.reason())
                    .revision(known.revision() + 1)
                    .build();
            // What nobody has verified yet waits for somebody else than who has corrected it.
            return known.status() == ServiceStatus.REPORTED
                    ? corrected.next().recordedBy(Person.idOrNull(change.by())).build()
                    : corrected.verified(Person.idOrNull(change.by()), change.now());
        });
    }

    private <C extends Command> Receipt<ServiceRecord> changed(
            Call by,
            C command,
            ServiceEvent event,
            Function<C, Id<ServiceRecord>> which,
            BiFunction<Change, ServiceRecord, ServiceRecord> step) {
        return corridor.run(by, command, event.code(), ServiceRecord.TYPE, change -> {
            Id<ServiceRecord> id = which.apply(command);
            Volunteer held = change.lock(
                    Volunteer.TYPE, change.get(ServiceRecord.TYPE, id).volunteer());
            ServiceRecord known = change.lockSubject(ServiceRecord.TYPE, id);
            return ServiceLedger.store(change, held, known, said(change, known, step.apply(change, known)));
        });
    }

    /** Nothing is said of somebody who was erased, which costs a statement where something is said. */
    private static ServiceRecord said(Change change, ServiceRecord before, ServiceRecord after) {
        boolean silent = Objects.equals(before.statement(), after.statement())
                && Objects.equals(before.reason(), after.reason());
        return silent || change.acts(after.person().value())
                ? after
                : after.next().statement(null).reason(null).build();
    }

    Receipt<ServiceRating> rate(Call by, RateService command) {
        try {
            return corridor.run(by, command, ServiceEvent.RATED.code(), ServiceRating.TYPE, change -> {
                ServiceRecord rated = change.get(ServiceRecord.TYPE, command.service());
                Id<Organization> recipient = rated.recipient();
                if (recipient != null && change.allows(command.permission(), false, recipient.value())) {
                    change.authorise(false, recipient.value());
                } else {
                    change.authorise(
                            leads(change, rated.programme(), rated.signUp(), command),
                            rated.programme().value());
                }
                rated.require(ServiceStatus.VERIFIED);
                Id<Person> rater = Person.idOf(change.by(), command.permission());
                if (rater.equals(rated.person())) {
                    throw new RuleViolation("service.rating.own");
                }
                change.requireActing(rated.person().value());
                return change.insert(
                        ServiceRating.TYPE,
                        new ServiceRating(
                                change.newId(),
                                0,
                                rated.id(),
                                rated.person(),
                                rater,
                                command.stars(),
                                command.words(),
                                change.now()));
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, ServiceRating.TYPE, "rater")
                    ? new Conflict("service.rating.twice", taken)
                    : taken;
        }
    }
}
