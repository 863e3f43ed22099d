package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.SecondPerson;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Outcome;
import org.commonhall.directory.directory.Person;
import org.commonhall.text.CrockfordCode;

/** How credentials are issued and revoked, and qualifications recorded. */
final class CredentialSteps {
    private final Corridor corridor;
    private final CredentialKernel kernel;
    private final Supplier<ImmutableList<CodeSource>> sources;

    CredentialSteps(Corridor corridor, CredentialKernel kernel, Supplier<ImmutableList<CodeSource>> sources) {
        this.corridor = corridor;
        this.kernel = kernel;
        this.sources = sources;
    }

    Issued issue(Call by, IssueCredential command) {
        String code = kernel.newCode();
        AtomicReference<Credential> made = new AtomicReference<>();
        Outcome<Credential> outcome = corridor.outcome(by, command, "credential.issued", Credential.TYPE, change -> {
            change.authorise(false, command.issuer().value());
            change.requireOwn(command.source(), command.issuer().value());
            CredentialKernel.Fresh fresh = kernel.issue(change, command.order(), code);
            if (fresh.superseding()) {
                change.event("credential.superseded");
            }
            made.set(fresh.credential());
            return fresh.credential();
        });
        return kernel.issued(corridor, by.actor(), outcome, made.get(), code);
    }

    Receipt<Credential> revoke(Call by, RevokeCredential command) {
        return corridor.run(by, command, "credential.revoked", Credential.TYPE, change -> {
            Credential credential = change.lockSubject(Credential.TYPE, command.credential());
            change.authorise(false, credential.issuer().value());
            // What the system has issued any other person with the right may revoke, but never its holder.
            SecondPerson.require(credential.holder().value(), by.actor());
            if (credential.issuedBy() != null) {
                SecondPerson.require(credential.issuedBy().value(), by.actor());
            }
            return kernel.revoke(change, credential, command.reason());
        });
    }

    Issued renew(Call by, RenewCheckCode command) {
        String code = kernel.newCode();
        AtomicReference<Credential> made = new AtomicReference<>();
        Outcome<Credential> outcome =
                corridor.outcome(by, command, "credential.code_renewed", Credential.TYPE, change -> {
                    Credential credential = change.lockSubject(Credential.TYPE, command.credential());
                    change.authorise(
                            by.actor().is(credential.holder().value()),
                            credential.issuer().value());
                    Credential renewed = change.update(Credential.TYPE, credential.withCode(CrockfordCode.hash(code)));
                    made.set(renewed);
                    return renewed;
                });
        return kernel.issued(corridor, by.actor(), outcome, made.get(), code);
    }

    Receipt<Credential> show(Call by, ShowHolder command) {
        return corridor.run(by, command, "credential.holder_shown", Credential.TYPE, change -> {
            Credential credential = change.lockSubject(Credential.TYPE, command.credential());
            change.authorise(
                    by.actor().is(credential.holder().value()),
                    credential.issuer().value());
            if (credential.shown() == command.shown()) {
                return credential;
            }
            change.event(command.shown() ? "credential.holder_shown" : "credential.holder_hidden");
            return change.update(Credential.TYPE, credential.showing(command.shown()));
        });
    }

    Receipt<Qualification> record(Call by, RecordEquivalent command) {
        return corridor.run(by, command, "credential.qualification_recorded", Qualification.TYPE, change -> {
            change.authorise(false, command.issuer().value());
            requireOwn(change, command);
            SecondPerson.require(command.person().value(), by.actor());
            Validity.require(command.startsOn(), command.endsOn());
            change.requireActing(command.person().value());
            return change.insert(
                    Qualification.TYPE,
                    QualificationBuilder.builder()
                            .id(change.newId())
                            .person(command.person())
                            .code(command.code())
                            .kind(command.check() ? QualificationKind.CHECK : QualificationKind.EQUIVALENT)
                            .issuer(command.issuer())
                            .startsOn(command.startsOn())
                            .endsOn(command.endsOn())
                            .source(command.source())
                            .checkedBy(Person.idOrNull(by.actor()))
                            .live(true)
                            .build());
        });
    }

    /** Whoever records for one organization opens no doors of others: the code is one that the organization gives or asks for. */
    private void requireOwn(Change change, RecordEquivalent command) {
        boolean own = change.allows(
                        CredentialRights.QUALIFY_ANY, false, command.issuer().value())
                || sources.get().stream()
                        .anyMatch(source -> source.of(change, command.issuer()).contains(command.code()));
        if (!own) {
            throw new RuleViolation("credential.code.other", command.code());
        }
    }

    Receipt<Qualification> revoke(Call by, RevokeQualification command) {
        return corridor.run(by, command, "credential.qualification_revoked", Qualification.TYPE, change -> {
            Qualification recorded = change.lockSubject(Qualification.TYPE, command.qualification());
            change.authorise(false, recorded.issuer().value());
            Qualification revoked = recorded.revoked(change.now(), command.reason());
            SecondPerson.require(recorded.person().value(), by.actor());
            if (recorded.checkedBy() != null) {
                SecondPerson.require(recorded.checkedBy().value(), by.actor());
            }
            return change.update(Qualification.TYPE, revoked);
        });
    }

    /** Reminds the holder, or stores that the last day is over. */
    boolean settle(Due due) {
        SettleCredential command = new SettleCredential(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, "credential.expiring", Credential.TYPE, change -> {
            Credential credential = change.lockSubject(Credential.TYPE, command.credential());
            change.authorise(false, credential.issuer().value());
            // Somebody was faster: what was due is no more.
            return due.at().equals(credential.nextDueAt()) ? settled(change, credential) : credential;
        });
    }

    private Credential settled(Change change, Credential credential) {
        if (credential.statusOn(change.today()) == CredentialStatus.EXPIRED) {
            change.event("credential.expired");
            return change.update(Credential.TYPE, credential.expired());
        }
        return change.update(
                Credential.TYPE,
                credential.due(kernel.policy().nextAfter(credential.endsOn(), change.now(), change.hallZone())));
    }
}
