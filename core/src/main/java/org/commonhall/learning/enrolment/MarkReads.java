package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.Credential;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.AttendanceSheet;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.SessionView;
import org.commonhall.station.booking.BookableRoom;

/** What learners, teachers and organisers see of attendance. Thread-safe. */
final class MarkReads {
    private final Corridor corridor;
    private final AttendanceKernel attendance;
    private final Judging judging;

    MarkReads(Corridor corridor, AttendanceKernel attendance, Judging judging) {
        this.corridor = corridor;
        this.attendance = attendance;
        this.judging = judging;
    }

    SessionCode code(Actor by, Id<CourseSession> id) {
        return corridor.read(by, reading -> {
            CourseSession session = reading.get(CourseSession.TYPE, id);
            CourseRun run = reading.get(CourseRun.TYPE, session.run());
            reading.requireAny(EnrolmentRights.MARK, Teaching.of(reading, session), Teaching.scopes(run));
            AttendanceKernel.ScreenCode code = attendance.code(reading, run.occasion(session));
            return new SessionCode(run.title(), shown(reading, session), code.code(), code.until());
        });
    }

    private static SessionView shown(Reading reading, CourseSession session) {
        String room = session.room() == null
                ? null
                : reading.find(BookableRoom.TYPE, session.room())
                        .map(BookableRoom::name)
                        .orElse(null);
        return SessionView.of(session, room, true);
    }

    RoomList room(Actor by, Id<CourseSession> id) {
        return corridor.read(by, reading -> {
            CourseSession session = reading.get(CourseSession.TYPE, id);
            CourseRun run = reading.get(CourseRun.TYPE, session.run());
            reading.authorise(EnrolmentRights.READ_ROSTER, Teaching.of(reading, run), run.scope());
            RunLedger ledger = RunLedger.of(run, ImmutableList.of(session));
            ImmutableList<Enrolment> learners = Judging.learners(
                    reading, run, EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED);
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE, learners.stream().map(Enrolment::person).collect(ImmutableSet.toImmutableSet()));
            Map<Id<Person>, Attendance> known = attendance.of(reading, id.value());
            Person.disclosed(reading, people.values());
            boolean must = ledger.rule().must().contains(session.number());
            return new RoomList(
                    run.id(),
                    run.title(),
                    shown(reading, session),
                    run.printedCode() != null,
                    learners.stream()
                            .sorted(Comparator.comparing(Enrolment::createdAt).thenComparing(Enrolment::id))
                            .map(one -> {
                                Attendance mark = known.get(one.person());
                                return new RoomList.Row(
                                        one.id(),
                                        one.person(),
                                        Objects.requireNonNull(people.get(one.person()))
                                                .name(),
                                        one.party(),
                                        one.origin(),
                                        SessionMark.of(session, RunLedger.mark(one, session, mark), must, mark));
                            })
                            .collect(ImmutableList.toImmutableList()));
        });
    }

    ProgressView progress(Actor by, Id<Enrolment> id) {
        return corridor.read(by, reading -> {
            Enrolment enrolment = reading.get(Enrolment.TYPE, id);
            CourseRun run = reading.get(CourseRun.TYPE, enrolment.run());
            boolean own = by.is(enrolment.person().value());
            reading.authorise(EnrolmentRights.READ_ROSTER, own || Teaching.of(reading, run), run.scope());
            RunLedger ledger = judging.ledger(reading, run);
            ImmutableMap<Id<Enrolment>, ImmutableMap<UUID, Attendance>> marks =
                    judging.marks(reading, ImmutableList.of(enrolment));
            Standing standing =
                    Objects.requireNonNull(judging.standings(reading, ledger, ImmutableList.of(enrolment), marks)
                            .get(id));
            return new ProgressView(
                    id,
                    enrolment.version(),
                    run.id(),
                    run.title(),
                    enrolment.status(),
                    enrolment.completion(),
                    standing.sheet().taken(),
                    standing.sheet().all(),
                    standing.sheet().possible(),
                    standing.holds(),
                    standing.reachable(),
                    marks(ledger, standing.sheet(), Objects.requireNonNull(marks.get(id))),
                    explained(run, standing));
        });
    }

    private static Explanation explained(CourseRun run, Standing standing) {
        String code = standing.holds()
                ? "enrolment.said.holds"
                : standing.reachable() ? "enrolment.said.open" : "enrolment.said.lost";
        return Explanation.of(code, run.title()).because(standing.lines());
    }

    private static ImmutableList<SessionMark> marks(
            RunLedger ledger, AttendanceSheet sheet, Map<UUID, Attendance> known) {
        ImmutableList.Builder<SessionMark> marks = ImmutableList.builder();
        for (int i = 0; i < ledger.sessions().size(); i++) {
            CourseSession session = ledger.sessions().get(i);
            AttendanceSheet.Entry entry = sheet.sessions().get(i);
            marks.add(SessionMark.of(
                    session, entry.mark(), entry.must(), known.get(session.id().value())));
        }
        return marks.build();
    }

    RunSheet sheet(Actor by, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run = reading.get(CourseRun.TYPE, id);
            reading.authorise(EnrolmentRights.READ_ROSTER, Teaching.of(reading, run), run.scope());
            RunLedger ledger = judging.ledger(reading, run);
            ImmutableList<Enrolment> learners = Judging.learners(
                    reading, run, EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED);
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE, learners.stream().map(Enrolment::person).collect(ImmutableSet.toImmutableSet()));
            Map<Id<Enrolment>, ImmutableMap<UUID, Attendance>> marks = judging.marks(reading, learners);
            Map<Id<Enrolment>, Standing> standings = judging.standings(reading, ledger, learners, marks);
            Person.disclosed(reading, people.values());
            return new RunSheet(
                    id,
                    run.title(),
                    run.printedCode() != null,
                    ledger.sessions().stream()
                            .map(session -> SessionView.of(session, null, true))
                            .collect(ImmutableList.toImmutableList()),
                    learners.stream()
                            .sorted(Comparator.comparing(Enrolment::createdAt).thenComparing(Enrolment::id))
                            .map(one -> row(
                                    one,
                                    Objects.requireNonNull(people.get(one.person())),
                                    ledger,
                                    Objects.requireNonNull(standings.get(one.id())),
                                    Objects.requireNonNull(marks.get(one.id()))))
                            .collect(ImmutableList.toImmutableList()));
        });
    }

    private static SheetRow row(
            Enrolment one, Person person, RunLedger ledger, Standing standing, Map<UUID, Attendance> known) {
        AttendanceSheet sheet = standing.sheet();
        return new SheetRow(
                one.id(),
                one.person(),
                person.name(),
                one.status(),
                marks(ledger, sheet, known),
                sheet.taken(),
                sheet.all(),
                sheet.possible(),
                standing.holds(),
                standing.reachable());
    }

    ImmutableList<UnfoundedCertificate> unfounded(Actor by, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run = reading.get(CourseRun.TYPE, id);
            reading.authorise(EnrolmentRights.CERTIFY, false, run.scope());
            ImmutableList<Enrolment> learners = Judging.learners(
                    reading, run, EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED);
            Map<UUID, Credential> certificates = Judging.certificates(reading, learners);
            ImmutableList<Enrolment> certified = learners.stream()
                    .filter(one -> certificates.containsKey(one.id().value()))
                    .filter(one -> one.doubt() != CertificateDoubt.CONFIRMED)
                    .collect(ImmutableList.toImmutableList());
            return unfounded(reading, run, certified, certificates);
        });
    }

    private ImmutableList<UnfoundedCertificate> unfounded(
            Reading reading, CourseRun run, ImmutableList<Enrolment> certified, Map<UUID, Credential> certificates) {
        Map<Id<Enrolment>, Standing> standings = judging.standings(reading, judging.ledger(reading, run), certified);
        return certified.stream()
                .filter(one -> !Objects.requireNonNull(standings.get(one.id())).holds())
                .sorted(Comparator.comparing(Enrolment::id))
                .collect(Names.listed(reading, (one, names) -> {
                    Credential credential =
                            Objects.requireNonNull(certificates.get(one.id().value()));
                    return new UnfoundedCertificate(
                            one.id(),
                            one.version(),
                            one.person(),
                            names.plain(Person.TYPE, one.person()),
                            credential.id(),
                            credential.number(),
                            explained(run, Objects.requireNonNull(standings.get(one.id()))));
                }));
    }
}
