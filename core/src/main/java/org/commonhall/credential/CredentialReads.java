package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.access.ClaimTries;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.text.CrockfordCode;
import org.jspecify.annotations.Nullable;

/**
 * What holders, staff and the public see of credentials.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class CredentialReads {
    private final Corridor corridor;
    private final CredentialPolicy policy;
    private final ClaimTries tries;

    CredentialReads(Corridor corridor, CredentialPolicy policy, ClaimTries tries) {
        this.corridor = corridor;
        this.policy = policy;
        this.tries = tries;
    }

    /** Who tries the code of which number; wrong ones of a person lock nobody else out, visitors count as one. */
    private record Numbered(String number, @Nullable UUID by) {}

    CredentialCheck check(Actor by, String number, String code) {
        return corridor.read(by, reading -> {
            reading.authorise(CredentialRights.CHECK, false);
            Numbered about = new Numbered(number, by.person());
            if (tries.spent(about, reading.now())) {
                throw new RuleViolation("credential.check.tries", ClaimTries.WITHIN.toMinutes());
            }
            Credential found = reading.select(Query.of(Credential.TYPE).where(Credential.NUMBER.is(number))).stream()
                    .filter(one -> CrockfordCode.matches(one.checkHash(), code))
                    .findFirst()
                    .orElseThrow(() -> {
                        tries.failed(about, reading.now());
                        return new NotFound("credential.check");
                    });
            return CredentialCheck.of(found, reading.get(Organization.TYPE, found.issuer()), reading.today());
        });
    }

    /**
     * Reads a credential. Costs one statement for its holder, at most two more for staff.
     *
     * @param by the holder, or staff of the issuer
     * @param id which one
     * @return the credential
     * @throws NotFound with {@code record.missing}, also for one that the actor must not know of
     */
    public CredentialView get(Actor by, Id<Credential> id) {
        return corridor.read(by, reading -> {
            Credential credential = reading.get(Credential.TYPE, id);
            if (!seen(reading, credential)) {
                throw new NotFound("record.missing", Credential.TYPE);
            }
            return Names.shown(reading, names -> CredentialView.of(credential, reading.today(), names));
        });
    }

    /**
     * Reads a credential to print. Costs two statements for its holder, at most two more for staff.
     *
     * @param by the holder, or staff of the issuer
     * @param id which one
     * @param code its check code, as it was told when it was issued or renewed
     * @return the paper
     * @throws NotFound with {@code record.missing}, also for one that the actor must not know of; {@code credential.check} for
     *     a code that is not its own
     */
    public CertificatePaper paper(Actor by, Id<Credential> id, String code) {
        return corridor.read(by, reading -> {
            Credential credential = reading.get(Credential.TYPE, id);
            if (!seen(reading, credential)) {
                throw new NotFound("record.missing", Credential.TYPE);
            }
            if (!CrockfordCode.matches(credential.checkHash(), code)) {
                throw new NotFound("credential.check");
            }
            return CertificatePaper.of(
                    credential,
                    reading.get(Organization.TYPE, credential.issuer()),
                    reading.today(),
                    CrockfordCode.grouped(CrockfordCode.plain(code)));
        });
    }

    /**
     * Reads what somebody has been given and is qualified for: oneself everything, staff what organizations gave where they
     * may read. Costs two statements for oneself, for staff the grants and at most one for each organization more.
     *
     * @param by the person, or staff
     * @param person who
     * @return credentials and qualifications
     */
    public CredentialsOf of(Actor by, Id<Person> person) {
        return corridor.read(by, reading -> {
            boolean own = by.is(person.value());
            Predicate<Id<Organization>> readable = issuer -> reading.allows(CredentialRights.READ, own, issuer.value());
            LocalDate today = reading.today();
            List<Credential> credentials = reading
                    .select(Query.of(Credential.TYPE)
                            .where(Credential.HOLDER.is(person))
                            .orderBy(Credential.ISSUED_ON.descending()))
                    .stream()
                    .filter(credential -> readable.test(credential.issuer()))
                    .toList();
            List<Qualification> qualifications = reading
                    .select(Query.of(Qualification.TYPE)
                            .where(Qualification.PERSON.is(person))
                            .orderBy(Qualification.STARTS_ON.descending()))
                    .stream()
                    .filter(qualification -> readable.test(qualification.issuer()))
                    .toList();
            return Names.shown(
                    reading,
                    names -> new CredentialsOf(
                            credentials.stream()
                                    .map(one -> CredentialView.of(one, today, names))
                                    .collect(ImmutableList.toImmutableList()),
                            qualifications.stream()
                                    .map(one -> QualificationView.of(one, policy.badges(), today, names))
                                    .collect(ImmutableList.toImmutableList())));
        });
    }

    /**
     * Lists what an organization has issued. Costs two statements, one more if the role is held above.
     *
     * @param by staff of the organization
     * @param issuer which organization
     * @param page which page
     * @return the page, the newest first
     */
    public Page<CredentialView> issued(Actor by, Id<Organization> issuer, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(CredentialRights.READ, false, issuer.value());
            LocalDate today = reading.today();
            return Names.page(
                    reading,
                    reading.page(
                            Query.of(Credential.TYPE)
                                    .where(Credential.ISSUER.is(issuer))
                                    .orderBy(Credential.ISSUED_ON.descending()),
                            page),
                    (credential, names) -> CredentialView.of(credential, today, names));
        });
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(Credential.TYPE, new Id<Credential>(id))
                .map(credential -> SubjectRights.Known.of(
                        Credential.TYPE, credential.issuer().value(), seen(reading, credential)));
    }

    /** Whether the actor is its holder, or staff of its issuer. */
    static boolean seen(Reading reading, Credential credential) {
        return reading.allows(
                CredentialRights.READ,
                reading.by().is(credential.holder().value()),
                credential.issuer().value());
    }
}
