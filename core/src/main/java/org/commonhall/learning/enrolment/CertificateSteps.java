package org.commonhall.learning.enrolment;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.SecondPerson;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Outcome;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.Credential;
import org.commonhall.credential.CredentialKernel;
import org.commonhall.credential.CredentialKind;
import org.commonhall.credential.Issued;
import org.commonhall.credential.NewCredential;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;

/** Issues certificates to those for whom the rule of their run holds, with the badge and the trace that go along. */
final class CertificateSteps {
    private static final String TWICE = "enrolment.certificate.twice";
    /** What keeps one learner from a certificate, and nobody else: issued since it was read, erased, certified elsewhere. */
    private static final ImmutableSet<String> OWN =
            ImmutableSet.of(TWICE, "record.person.gone", "credential.issuer.other");

    private static final int SERIES = 20;
    private static final CharMatcher PLAIN = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9'));

    private final Corridor corridor;
    private final Judging judging;
    private final CredentialKernel kernel;

    CertificateSteps(Corridor corridor, Judging judging, CredentialKernel kernel) {
        this.corridor = corridor;
        this.judging = judging;
        this.kernel = kernel;
    }

    Issued issue(Call by, IssueCertificate command) {
        String code = kernel.newCode();
        AtomicReference<Credential> made = new AtomicReference<>();
        Outcome<Credential> outcome =
                corridor.outcome(by, command, EnrolmentEvent.CERTIFICATE_ISSUED.code(), Credential.TYPE, change -> {
                    Credential issued = issued(change, command.enrolment(), code);
                    made.set(issued);
                    return issued;
                });
        return kernel.issued(corridor, by.actor(), outcome, made.get(), code);
    }

    private Credential issued(Change change, Id<Enrolment> id, String code) {
        // Held, so that marks corrected meanwhile are judged when the certificate can be seen.
        CourseRun run =
                change.lock(CourseRun.TYPE, change.get(Enrolment.TYPE, id).run());
        change.authorise(false, run.scope());
        Enrolment enrolment = change.lockSubject(Enrolment.TYPE, id);
        enrolment.require(EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED);
        RunLedger ledger = judging.ledger(change, run);
        ledger.requireOver();
        Standing standing = judging.standing(change, ledger, enrolment);
        ledger.requireEarned(standing);
        if (!Judging.certificates(change, List.of(enrolment)).isEmpty()) {
            throw new RuleViolation(TWICE);
        }
        Course course = change.get(Course.TYPE, run.course());
        Credential credential = kernel.issue(change, order(course, ledger, enrolment, standing), code)
                .credential();
        Trace.link(
                change,
                CourseRun.TYPE,
                run.id(),
                TraceRelation.EARNED,
                Credential.TYPE,
                credential.id(),
                enrolment.person());
        Enrolment next = enrolment.judged(standing, change.now()).doubted(null);
        if (!next.equals(enrolment)) {
            change.update(Enrolment.TYPE, next);
        }
        return credential;
    }

    private static NewCredential order(Course course, RunLedger ledger, Enrolment enrolment, Standing standing) {
        return NewCredential.of(
                        CredentialKind.CERTIFICATE,
                        course.code(),
                        course.owner(),
                        enrolment.person(),
                        series(course.code()),
                        Name.of(course.title(), course.titleEn()))
                .facts(facts(ledger, standing))
                .badge(course.badge())
                .source(enrolment.id().value())
                .validMonths(course.validMonths())
                .build();
    }

    /** What numbers begin with: the letters and digits of the course's code. */
    static String series(String code) {
        String letters = PLAIN.negate().trimAndCollapseFrom(code.toUpperCase(Locale.ROOT), '-');
        String series = CharMatcher.is('-').or(CharMatcher.inRange('0', '9')).trimLeadingFrom(letters);
        String cut = series.length() > SERIES ? series.substring(0, SERIES) : series;
        return cut.isEmpty() ? "COURSE" : CharMatcher.is('-').trimTrailingFrom(cut);
    }

    private static ImmutableList<Name> facts(RunLedger ledger, Standing standing) {
        CourseRun run = ledger.run();
        long held = ledger.sessions().stream().filter(CourseSession::counts).count();
        ImmutableList.Builder<Name> facts = ImmutableList.builder();
        facts.add(said(Explanation.of("enrolment.fact.run", run.title(), run.code())));
        if (run.startsAt() != null && run.endsAt() != null) {
            facts.add(said(Explanation.of(
                    "enrolment.fact.days",
                    LocalDate.ofInstant(run.startsAt(), run.zone()),
                    LocalDate.ofInstant(run.endsAt(), run.zone()))));
        }
        facts.add(said(Explanation.of(
                "enrolment.fact.sessions", held, standing.sheet().all().toString())));
        return facts.build();
    }

    /** What is printed stays as it was. */
    private static Name said(Explanation fact) {
        return new Name(
                fact.text(Locale.CHINESE).strip(), fact.text(Locale.ENGLISH).strip());
    }

    ImmutableList<Issued> issueAll(Call by, IssueAll command) {
        corridor.require(command);
        if (InvalidInput.present("by", by).seen() != null) {
            throw new InvalidInput("seen", "call.seen.unused");
        }
        List<Id<Enrolment>> earned = corridor.read(by.actor(), reading -> earned(reading, command, by.key() != null));
        ImmutableList.Builder<Issued> all = ImmutableList.builder();
        for (Id<Enrolment> one : earned) {
            try {
                all.add(issue(keyed(by, one), new IssueCertificate(one)));
            } catch (RuleViolation refused) {
                if (!OWN.contains(refused.code())) {
                    throw refused;
                }
            }
        }
        return all.build();
    }

    private ImmutableList<Id<Enrolment>> earned(Reading reading, IssueAll command, boolean keyed) {
        CourseRun run = reading.get(CourseRun.TYPE, command.run());
        reading.authorise(command.permission(), false, run.scope());
        RunLedger ledger = judging.ledger(reading, run);
        ledger.requireOver();
        ImmutableList<Enrolment> learners = Judging.learners(
                reading, run, EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED);
        Map<Id<Enrolment>, Standing> standings = judging.standings(reading, ledger, learners);
        Map<UUID, Credential> known = Judging.certificates(reading, learners);
        // A repeat is given the receipts of those that it has issued before.
        return learners.stream()
                .filter(one -> Objects.requireNonNull(standings.get(one.id())).holds()
                        && (keyed || !known.containsKey(one.id().value())))
                .map(Enrolment::id)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** A key of its own for each certificate of a keyed call. */
    private static Call keyed(Call by, Id<Enrolment> one) {
        return by.key() == null
                ? by.actor()
                : by.actor().once(UUID.nameUUIDFromBytes((by.key() + " " + one).getBytes(StandardCharsets.UTF_8)));
    }

    Receipt<Enrolment> confirm(Call by, ConfirmCertificate command) {
        return corridor.run(by, command, EnrolmentEvent.CERTIFICATE_CONFIRMED.code(), Enrolment.TYPE, change -> {
            CourseRun run = change.get(
                    CourseRun.TYPE,
                    change.get(Enrolment.TYPE, command.enrolment()).run());
            change.authorise(false, run.scope());
            Enrolment enrolment = change.lockSubject(Enrolment.TYPE, command.enrolment());
            Credential credential = Judging.certificates(change, List.of(enrolment))
                    .get(enrolment.id().value());
            Standing standing = judging.standing(change, judging.ledger(change, run), enrolment);
            if (credential == null || standing.holds() || enrolment.doubt() == CertificateDoubt.CONFIRMED) {
                throw new RuleViolation("enrolment.certificate.founded");
            }
            SecondPerson.require(credential.holder().value(), by.actor());
            if (credential.issuedBy() != null) {
                SecondPerson.require(credential.issuedBy().value(), by.actor());
            }
            return change.update(Enrolment.TYPE, enrolment.confirmed(command.reason()));
        });
    }
}
