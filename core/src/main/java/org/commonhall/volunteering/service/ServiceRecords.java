package org.commonhall.volunteering.service;

import java.util.Optional;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.AttendanceKernel;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.CredentialKernel;
import org.commonhall.credential.Credentials;
import org.commonhall.credential.Issued;
import org.commonhall.directory.directory.Person;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;
import org.commonhall.volunteering.shift.ShiftFollower;
import org.commonhall.volunteering.shift.ShiftRights;
import org.commonhall.volunteering.shift.Shifts;
import org.commonhall.volunteering.volunteer.Programme;

/** What volunteers have done, how much of it is credited, and certificates of it (服务记录, 时长, 证明). Thread-safe. */
public final class ServiceRecords {
    /** What the hall knows of it. */
    public static final Capability<ServiceRecords> CAPABILITY = Capability.of("service", ServiceRecords.class)
            .records(ServiceRecord.TYPE, ServiceRating.TYPE, ServiceCertificate.TYPE)
            .needs(Shifts.CAPABILITY, AttendanceKernel.CAPABILITY, Credentials.CAPABILITY)
            .rights(ServiceRights.class)
            .events(ServiceEvent.values())
            .events("service.account_read", "service.certificates_read")
            .reaching(ServiceRecord.TYPE, ServiceStatus.REPORTED, ServiceEvent.RECORDED.code())
            .reaching(
                    ServiceCertificate.TYPE,
                    ServiceCertificateStatus.UNFOUNDED,
                    ServiceEvent.CERTIFICATE_UNFOUNDED.code())
            .offers(ShiftFollower.class, parts -> new ShiftRecords())
            .offers(EventPeople.class, parts -> ServicePeople.offer())
            .offers(TraceSource.class, parts -> TraceSources.of(ServiceRecord.TYPE, ServiceRecords::shown))
            .make(ServiceRecords::new);

    private final ServiceSteps steps;
    private final ServiceCertificateSteps certificates;
    private final ServiceReads reads;
    private final ServiceCertificateReads certificateReads;

    ServiceRecords(Parts parts) {
        this.steps = new ServiceSteps(parts.corridor(), parts.get(AttendanceKernel.CAPABILITY));
        this.certificates = new ServiceCertificateSteps(parts.corridor(), CredentialKernel.of(parts));
        this.reads = new ServiceReads(parts.corridor());
        this.certificateReads = new ServiceCertificateReads(
                parts.corridor(), parts.get(Credentials.CAPABILITY).reads());
    }

    private static TraceSource.Shown shown(Reading reading, ServiceRecord one) {
        return TraceSource.Shown.of(
                        reading.allows(
                                ShiftRights.READ_TRACE,
                                reading.by().is(one.person().value()),
                                one.programme().value()),
                        one.content(),
                        Explanation.of(one.status()),
                        one.recordedAt())
                .of(one.person());
    }

    /**
     * Gives what people see of records of service.
     *
     * @return the reads
     */
    public ServiceReads reads() {
        return reads;
    }

    /**
     * Gives what people see of certificates of service.
     *
     * @return the reads
     */
    public ServiceCertificateReads certificates() {
        return certificateReads;
    }

    /**
     * Reports service of one's own.
     *
     * @param by a volunteer
     * @param command what was done
     * @return what came of it
     * @throws Conflict {@code service.twice} for a shift that is recorded already
     * @throws NotAllowed for a visitor
     * @throws RuleViolation {@code service.unregistered}, {@code service.paid}, {@code service.span}, {@code service.long},
     *     {@code service.pause}, {@code service.future}, {@code service.statement}, {@code service.shift.other}, {@code
     *     service.shift.state}, {@code service.beyond} for more than the shift and its overrun, {@code
     *     volunteer.programme.state}
     */
    public Receipt<ServiceRecord> report(Call by, ReportService command) {
        return steps.report(by, command);
    }

    /**
     * Records service of somebody.
     *
     * @param by an organiser of the programme, who leads the shift
     * @param command what was done
     * @return what came of it
     * @throws Conflict {@code service.twice} for a shift that is recorded already
     * @throws RuleViolation those of {@link #report} but {@code service.beyond}, and {@code record.person.gone}
     */
    public Receipt<ServiceRecord> record(Call by, RecordService command) {
        return steps.record(by, command);
    }

    /**
     * Records service that another capability knows of, inside its own transaction: at most three statements.
     *
     * @param change the transaction, which has authorised
     * @param programme in which programme
     * @param person who has served
     * @param span from when until when
     * @param statement how that is known
     * @return the record; empty for a programme whose service is not credited, and for somebody who is not on the register
     */
    public Optional<Id<ServiceRecord>> recordWithin(
            Change change, Id<Programme> programme, Id<Person> person, Span span, String statement) {
        return steps.recordWithin(change, programme, person, span, statement);
    }

    /**
     * Verifies service, and credits it.
     *
     * @param by an organiser of the programme, who leads the shift
     * @param command which record
     * @return what came of it
     * @throws RuleViolation {@code service.state}, {@code access.second.person} for the volunteer and for who recorded it
     */
    public Receipt<ServiceRecord> verify(Call by, VerifyService command) {
        return steps.verify(by, command);
    }

    /**
     * Doubts service that was verified; it does not count until somebody decides.
     *
     * @param by the volunteer, an organiser of the programme
     * @param command which record, and why
     * @return what came of it
     * @throws RuleViolation {@code service.state}
     */
    public Receipt<ServiceRecord> dispute(Call by, DisputeService command) {
        return steps.dispute(by, command);
    }

    /**
     * Corrects a record, and credits what it says now.
     *
     * @param by an organiser of the programme
     * @param command which record, what it says, and why
     * @return what came of it
     * @throws RuleViolation {@code service.state}, {@code access.second.person} for the volunteer, and those of {@link
     *     #record}
     */
    public Receipt<ServiceRecord> correct(Call by, CorrectService command) {
        return steps.correct(by, command);
    }

    /**
     * Rejects service that was reported or doubted.
     *
     * @param by an organiser of the programme
     * @param command which record, and why
     * @return what came of it
     * @throws RuleViolation {@code service.state}, {@code access.second.person} for the volunteer
     */
    public Receipt<ServiceRecord> reject(Call by, RejectService command) {
        return steps.reject(by, command);
    }

    /**
     * Rates service that was verified.
     *
     * @param by an organiser of the programme, staff of who received it, who leads the shift
     * @param command which record, and how it was
     * @return what came of it
     * @throws Conflict {@code service.rating.twice}
     * @throws RuleViolation {@code service.state}, {@code service.rating.own}, {@code record.person.gone}
     */
    public Receipt<ServiceRating> rate(Call by, RateService command) {
        return steps.rate(by, command);
    }

    /**
     * Asks an organization for a certificate of one's own service.
     *
     * @param by a volunteer
     * @param command which organization
     * @return what came of it
     * @throws Conflict {@code service.certificate.twice} while another one is asked for
     * @throws NotAllowed for a visitor
     */
    public Receipt<ServiceCertificate> ask(Call by, AskCertificate command) {
        return certificates.ask(by, command);
    }

    /**
     * Issues a certificate of service that was asked for.
     *
     * @param by an organiser of the organization, who is not the volunteer
     * @param command which one
     * @return the credential, its number, and the check code, which is told once
     * @throws RuleViolation {@code service.certificate.state}, {@code service.certificate.none} without a verified record of
     *     the organization, {@code service.certificate.open} while one is doubted, {@code access.second.person}, {@code
     *     record.person.gone}
     */
    public Issued issue(Call by, IssueServiceCertificate command) {
        return certificates.issue(by, command);
    }
}
