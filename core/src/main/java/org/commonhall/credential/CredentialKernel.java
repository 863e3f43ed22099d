package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Outcome;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.text.CrockfordCode;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.jspecify.annotations.Nullable;

/**
 * Issues credentials and awards badges inside the transaction of another use case, which has authorised before. The series
 * is held from the number on, so that a series has no gap and no number is given twice. Thread-safe.
 */
public final class CredentialKernel {
    private static final int CODE = 16;

    private final CredentialPolicy policy;
    private final Random random = new SecureRandom();

    CredentialKernel(CredentialPolicy policy) {
        this.policy = policy;
    }

    /**
     * A credential that was just issued.
     *
     * @param credential the credential as stored
     * @param superseding whether another one of the same code was superseded
     */
    public record Fresh(Credential credential, boolean superseding) {}

    /**
     * Makes the kernel of a hall.
     *
     * @param parts what the hall is made of
     * @return the kernel
     */
    public static CredentialKernel of(Parts parts) {
        return new CredentialKernel(parts.settings(CredentialPolicy.class));
    }

    /**
     * Gives what the hall says of its credentials.
     *
     * @return the policy
     */
    public CredentialPolicy policy() {
        return policy;
    }

    /**
     * Draws a check code. Draw it before the transaction, which may run several times.
     *
     * @return sixteen digits of Crockford's base 32 in groups of four
     */
    public String newCode() {
        return CrockfordCode.grouped(CrockfordCode.digits(random, CODE));
    }

    /**
     * Issues a credential with the qualification and the badge that come with it. One of the same code that is still in
     * force is superseded, and takes its qualifications along.
     *
     * @param change the transaction
     * @param order what to issue
     * @param code the check code, of which the hash alone is stored
     * @return the credential as stored, and whether it superseded another one
     * @throws RuleViolation {@code record.person.gone} for somebody erased, {@code credential.issuer.other}, {@code credential.badge.unknown}, {@code
     *     credential.badge.other}
     */
    public Fresh issue(Change change, NewCredential order, String code) {
        Person holder = change.get(Person.TYPE, order.holder());
        change.requireActing(order.holder().value());
        BadgeRule badge = badge(order);
        LocalDate today = change.today();
        Long months = order.validMonths();
        LocalDate endsOn = months == null ? null : Validity.firstInvalidDay(today, months);
        NumberSeries series = NumberSeries.hold(change, order.issuer(), order.series(), today.getYear());
        boolean superseding = replace(change, order, series.number(), today);
        Credential issued = change.insert(
                Credential.TYPE,
                CredentialBuilder.builder()
                        .id(change.newId())
                        .kind(order.kind())
                        .code(order.code())
                        .issuer(order.issuer())
                        .holder(order.holder())
                        .holderName(holder.name())
                        .number(series.number())
                        .title(order.title().zh())
                        .titleEn(order.title().en())
                        .facts(printed(order, Name::zh))
                        .factsEn(printed(order, Name::en))
                        .badge(order.badge())
                        .source(order.source())
                        .issuedOn(today)
                        .endsOn(endsOn)
                        .status(CredentialStatus.ISSUED)
                        .live(true)
                        .checkHash(CrockfordCode.hash(code))
                        .issuedBy(Person.idOrNull(change.by()))
                        .nextDueAt(policy.nextAfter(endsOn, change.now(), change.hallZone()))
                        .build());
        change.update(NumberSeries.TYPE, series.given());
        qualify(change, issued, badge);
        return new Fresh(issued, superseding);
    }

    private static String printed(NewCredential order, Function<Name, String> language) {
        return order.facts().stream().map(language).collect(Collectors.joining("\n"));
    }

    private @Nullable BadgeRule badge(NewCredential order) {
        if (order.badge() == null) {
            return null;
        }
        BadgeRule rule = policy.badges().require(order.badge());
        if (rule.from() != null && !rule.from().equals(order.code())) {
            throw new RuleViolation("credential.badge.other", rule.title(), rule.from());
        }
        return rule;
    }

    private static boolean replace(Change change, NewCredential order, String number, LocalDate today) {
        List<Credential> earlier = change.select(Query.of(Credential.TYPE)
                .where(Credential.HOLDER
                        .is(order.holder())
                        .and(Credential.CODE.is(order.code()))
                        .and(Credential.LIVE.is(true))));
        boolean superseding = false;
        for (Credential old : earlier) {
            // One whose time is over is not superseded, whether the clock has stored that or not.
            if (old.statusOn(today) == CredentialStatus.EXPIRED) {
                change.update(Credential.TYPE, old.expired());
            } else if (!old.issuer().equals(order.issuer())
                    && !change.allows(
                            CredentialRights.ISSUE, false, old.issuer().value())) {
                throw new RuleViolation("credential.issuer.other", old.number());
            } else {
                change.update(Credential.TYPE, old.superseded(number, today));
                end(change, old, false);
                superseding = true;
            }
        }
        return superseding;
    }

    /** Ends the qualifications that came with a credential. */
    static List<Qualification> end(Writing change, Credential credential, boolean revoked) {
        List<Qualification> ended =
                change.select(Query.of(Qualification.TYPE).where(Qualification.CREDENTIAL.is(credential.id()))).stream()
                        .filter(one -> one.live() != null)
                        .map(one -> one.ended(revoked ? change.now() : null))
                        .toList();
        return ended.isEmpty() ? ended : change.updateAll(Qualification.TYPE, ended);
    }

    private static void qualify(Change change, Credential issued, @Nullable BadgeRule badge) {
        List<Qualification> gained = new ArrayList<>();
        Id<Qualification> linked = null;
        boolean certifies = issued.kind().qualifies();
        if (certifies) {
            gained.add(qualification(change, issued, issued.code(), QualificationKind.CERTIFICATE, issued.endsOn()));
        }
        if (badge != null
                && !(certifies && badge.code().equals(issued.code()))
                && !(badge.once() && has(change, issued.holder(), badge.code(), issued.issuedOn()))) {
            Qualification award = badge(change, issued, badge);
            gained.add(award);
            linked = award.id();
        }
        if (!gained.isEmpty()) {
            change.insertAll(Qualification.TYPE, gained);
        }
        if (linked != null) {
            link(change, issued, linked);
        }
    }

    private static void link(Change change, Credential credential, Id<Qualification> badge) {
        Trace.link(
                change,
                Credential.TYPE,
                credential.id(),
                TraceRelation.AWARDS,
                Qualification.TYPE,
                badge,
                credential.holder());
    }

    private static boolean has(Change change, Id<Person> person, String code, LocalDate day) {
        return Qualifications.on(change, person, day).stream()
                .anyMatch(one -> one.code().equals(code));
    }

    private static Qualification badge(Change change, Credential issued, BadgeRule badge) {
        Long months = badge.validMonths();
        LocalDate own = months == null ? null : Validity.firstInvalidDay(issued.issuedOn(), months);
        return qualification(
                change, issued, badge.code(), QualificationKind.BADGE, Validity.earlier(own, issued.endsOn()));
    }

    private static Qualification qualification(
            Change change, Credential issued, String code, QualificationKind kind, @Nullable LocalDate endsOn) {
        return QualificationBuilder.builder()
                .id(change.newId())
                .person(issued.holder())
                .code(code)
                .kind(kind)
                .issuer(issued.issuer())
                .startsOn(issued.issuedOn())
                .endsOn(endsOn)
                .credential(issued.id())
                .live(true)
                .build();
    }

    /** Revokes a credential; its badge goes along, unless another one that is in force carries it. */
    Credential revoke(Change change, Credential credential, String reason) {
        LocalDate today = change.today();
        Credential revoked =
                change.update(Credential.TYPE, credential.revoked(today, Person.idOrNull(change.by()), reason));
        boolean badgeGone = end(change, revoked, true).stream()
                .anyMatch(one -> one.code().equals(revoked.badge()) && one.kind() == QualificationKind.BADGE);
        if (badgeGone && !has(change, revoked.holder(), Objects.requireNonNull(revoked.badge()), today)) {
            carrier(change, revoked, today).ifPresent(other -> {
                BadgeRule rule = policy.badges().require(Objects.requireNonNull(other.badge()));
                link(
                        change,
                        other,
                        change.insert(Qualification.TYPE, badge(change, other, rule))
                                .id());
            });
        }
        return revoked;
    }

    private static Optional<Credential> carrier(Change change, Credential revoked, LocalDate today) {
        return change
                .select(Query.of(Credential.TYPE)
                        .where(Credential.HOLDER.is(revoked.holder()).and(Credential.LIVE.is(true))))
                .stream()
                .filter(other -> Objects.equals(other.badge(), revoked.badge()))
                .filter(other -> other.statusOn(today) == CredentialStatus.ISSUED)
                .findFirst();
    }

    /**
     * Awards a badge that comes without a credential, such as for attending a drill. Somebody who has a badge that is given
     * once keeps it.
     *
     * @param change the transaction
     * @param person who gets it
     * @param badge its code
     * @param issuer which organization gives it
     * @return the qualification as stored
     * @throws RuleViolation {@code credential.badge.unknown}
     */
    public Qualification award(Change change, Id<Person> person, String badge, Id<Organization> issuer) {
        BadgeRule rule = policy.badges().require(badge);
        LocalDate today = change.today();
        if (rule.once()) {
            ImmutableList<Qualification> held = Qualifications.on(change, person, today);
            Optional<Qualification> known =
                    held.stream().filter(one -> one.code().equals(badge)).findFirst();
            if (known.isPresent()) {
                return known.get();
            }
        }
        Long months = rule.validMonths();
        return change.insert(
                Qualification.TYPE,
                QualificationBuilder.builder()
                        .id(change.newId())
                        .person(person)
                        .code(badge)
                        .kind(QualificationKind.BADGE)
                        .issuer(issuer)
                        .startsOn(today)
                        .endsOn(months == null ? null : Validity.firstInvalidDay(today, months))
                        .live(true)
                        .build());
    }

    /**
     * Tells what is told once: a repeat cannot tell the code of the first call, of which only a hash is stored.
     *
     * @param corridor the way to the store
     * @param by who called
     * @param outcome what came of the call
     * @param made what this call issued, null if an earlier one did
     * @param code the code of this call
     * @return receipt, number and code
     */
    public Issued issued(
            Corridor corridor, Actor by, Outcome<Credential> outcome, @Nullable Credential made, String code) {
        if (!outcome.repeated()) {
            return new Issued(outcome.receipt(), Objects.requireNonNull(made).number(), code);
        }
        Credential known = corridor.read(
                by, reading -> reading.get(Credential.TYPE, outcome.receipt().id()));
        // The store may have lost only its answer to this very call: then the code is that of the credential.
        boolean told = CrockfordCode.matches(known.checkHash(), code);
        return new Issued(outcome.receipt(), known.number(), told ? code : null);
    }
}
