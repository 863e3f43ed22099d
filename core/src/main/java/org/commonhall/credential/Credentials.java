package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.access.ClaimTries;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.EventPeople;
import org.commonhall.directory.directory.Directory;
import org.commonhall.trace.TraceSource;

/** What people can prove (证书, 资格): numbered credentials, qualifications, badges, and their public check. Thread-safe. */
public final class Credentials {
    /** What the hall knows of it. */
    public static final Capability<Credentials> CAPABILITY = Capability.of("credential", Credentials.class)
            .records(NumberSeries.TYPE, Credential.TYPE, Qualification.TYPE)
            .needs(Directory.CAPABILITY)
            .settings(CredentialPolicy.class, CredentialPolicy.neutral())
            .rights(CredentialRights.class)
            .events(
                    "credential.superseded",
                    "credential.code_renewed",
                    "credential.holder_shown",
                    "credential.holder_hidden",
                    "credential.qualification_recorded",
                    "credential.qualification_revoked")
            .event("credential.issued", Told.REQUESTERS)
            .event("credential.revoked", Told.REQUESTERS)
            .event("credential.expiring", Told.REQUESTERS)
            .event("credential.expired", Told.REQUESTERS)
            .reaching(Credential.TYPE, CredentialStatus.EXPIRED, "credential.expired")
            .reaching(Credential.TYPE, CredentialStatus.SUPERSEDED, "credential.superseded")
            .offers(
                    EventPeople.class,
                    parts -> EventPeople.of(
                            Credential.TYPE,
                            ImmutableMap.of(
                                    Told.REQUESTERS,
                                    (reading, credential) ->
                                            Stream.of(credential.holder().value()))))
            .due(Credentials::dueWork, Due.CREDENTIAL_END)
            .offers(TraceSource.class, parts -> new CredentialTrace(parts.settings(CredentialPolicy.class)))
            .subjects(CredentialReads::known, Credential.TYPE)
            .make(parts -> new Credentials(
                    parts.corridor(),
                    CredentialKernel.of(parts),
                    // Tries of groups count as well.
                    parts.shared(ClaimTries.class, ClaimTries::new),
                    parts.offered(CodeSource.class)));

    private final Corridor corridor;
    private final CredentialSteps steps;
    private final CredentialReads reads;

    Credentials(
            Corridor corridor, CredentialKernel kernel, ClaimTries tries, Supplier<ImmutableList<CodeSource>> sources) {
        this.corridor = corridor;
        this.steps = new CredentialSteps(corridor, kernel, sources);
        this.reads = new CredentialReads(corridor, kernel.policy(), tries);
    }

    /**
     * Gives what holders and staff see of credentials.
     *
     * @return the reads
     */
    public CredentialReads reads() {
        return reads;
    }

    DueWork dueWork() {
        return DueWork.of(corridor, Due.CREDENTIAL_END, Credential.NEXT_DUE_AT, steps::settle);
    }

    /**
     * Checks a number and its code, as they are printed. Costs two statements.
     *
     * @param by anybody
     * @param number the number
     * @param code the check code, with or without hyphens
     * @return everything that was printed, and what has become of it since
     * @throws NotFound {@code credential.check} whether the number or the code is wrong
     * @throws RuleViolation {@code credential.check.tries} after too many wrong codes of the person for the number; all visitors
     *     count as one
     */
    public CredentialCheck check(Actor by, String number, String code) {
        return reads.check(by, number, code);
    }

    /**
     * Issues a credential, with the next number of its series.
     *
     * @param by staff of the issuer
     * @param command what is issued to whom
     * @return the receipt, the number and, once, the check code; made are the {@link Qualification}s that come with it
     * @throws RuleViolation {@code record.person.gone} for somebody erased, {@code credential.issuer.other} where another
     *     organization has issued one of the code that is in force, {@code record.missing} and {@code record.body} for a source
     *     that is not the issuer's, {@code credential.badge.unknown}, {@code
     *     credential.badge.other} for a badge of another course
     */
    public Issued issue(Call by, IssueCredential command) {
        return steps.issue(by, command);
    }

    /**
     * Takes a credential back. Its badge goes along, unless another credential in force carries it.
     *
     * @param by staff of the issuer, neither its holder nor who issued it
     * @param command which one and why
     * @return what came of it: the credential, {@code REVOKED}
     * @throws RuleViolation {@code credential.state} for one that was superseded or revoked, {@code access.second.person}
     */
    public Receipt<Credential> revoke(Call by, RevokeCredential command) {
        return steps.revoke(by, command);
    }

    /**
     * Gives a credential a new check code.
     *
     * @param by the holder, or staff of the issuer
     * @param command which one
     * @return the receipt, the number and, once, the code, which ends the one before
     */
    public Issued renew(Call by, RenewCheckCode command) {
        return steps.renew(by, command);
    }

    /**
     * Says whether the public check shows the holder's name.
     *
     * @param by the holder
     * @param command which one, and whether
     * @return what came of it
     */
    public Receipt<Credential> show(Call by, ShowHolder command) {
        return steps.show(by, command);
    }

    /**
     * Records that something from elsewhere counts, or that somebody was checked.
     *
     * @param by staff of the organization that vouches for it, not the person
     * @param command what counts for whom
     * @return what came of it; the id is that of the qualification
     * @throws RuleViolation {@code credential.code.other} for a code that the organization neither gives nor asks for, unless
     *     an administrator records it; {@code credential.dates}, {@code access.second.person}
     */
    public Receipt<Qualification> record(Call by, RecordEquivalent command) {
        return steps.record(by, command);
    }

    /**
     * Takes back what was recorded.
     *
     * @param by staff of the organization, neither the person nor who recorded it
     * @param command which one and why
     * @return what came of it
     * @throws RuleViolation {@code credential.qualification.over}, {@code credential.qualification.issued} for what came with
     *     a credential, {@code access.second.person}
     */
    public Receipt<Qualification> revokeQualification(Call by, RevokeQualification command) {
        return steps.revoke(by, command);
    }
}
