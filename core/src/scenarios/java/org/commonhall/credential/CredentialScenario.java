package org.commonhall.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.malformed;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.AskErasure;
import org.commonhall.access.ClaimTries;
import org.commonhall.access.DecideErasure;
import org.commonhall.access.GrantRole;
import org.commonhall.access.PersonalDataRequest;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.scenario.Fixture;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.Together;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rider learns what to do in a fire, and everybody can check it. */
@StoreTest
class CredentialScenario {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final UUID KEY = new UUID(4, 4);
    private static final String RIDER = "林骑手";
    private static final BadgeRules BADGES = BadgeRules.read("badges", new StringReader("""
                    code,zh,en,from,once,valid_months
                    year.pin,年度徽章,Pin of the year,,yes,12
                    only.fire,火,Fire,fire.practice,,
                    """));

    private final Fixture given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Credentials credentials;
    private final Id<Organization> street;
    private Actor organiser;
    private Actor second;
    private Actor rider;

    CredentialScenario(TestHall hall) {
        given = new Fixture(
                hall.with(builder -> builder.with(CredentialPolicy.neutral().with(BADGES))));
        this.hall = given.hall;
        clock = given.clock;
        credentials = this.hall.credentials();
        street = given.organization("street_office", "Street Office");
    }

    @BeforeEach
    void appoint() {
        organiser = given.somebody("Organiser", Role.ORGANISER, street.value());
        second = given.somebody("Second", Role.ORGANISER, street.value());
        rider = given.somebody(RIDER, null, street.value());
    }

    /** Everything that was printed is said again, the holder masked, and what has become of it since with its days. */
    @Test
    void everybodyWithNumberAndCodeCanCheck() {
        Issued issued = issue(fire().validMonths(24L));
        assertThat(issued.number()).isEqualTo("FIRE-2026-000001");
        String code = Objects.requireNonNull(issued.code());
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        CredentialCheck fresh = credentials.check(
                Actor.visitor(), issued.number(), code.replace("-", "").toLowerCase(Locale.ROOT));
        assertThat(fresh.holder()).isEqualTo("林**");
        assertThat(fresh.facts()).containsExactly(new Name("消防角实操", "Fire corner"), new Name("6 课时", "6 lessons"));
        assertThat(fresh.endsOn()).isEqualTo("2028-03-02");
        assertThat(fresh.states()).containsExactly(new CredentialCheck.State(CredentialStatus.ISSUED, TODAY));
        assertThat(fresh.explanation().text(Locale.CHINESE))
                .startsWith("编号 FIRE-2026-000001：消防实操结业")
                .contains("持证人：林**", "2026-03-02 颁发")
                .doesNotContain(RIDER);
        credentials.show(rider, new ShowHolder(issued.receipt().id(), true));
        assertThat(check(issued).holder()).isEqualTo(RIDER);
        credentials.show(rider, new ShowHolder(issued.receipt().id(), false));
        refused(
                "access.denied",
                () -> credentials.show(
                        organiser, new ShowHolder(issued.receipt().id(), true)));
        clock.set(day("2028-03-01"));
        assertThat(check(issued).status()).isEqualTo(CredentialStatus.ISSUED);
        clock.set(day("2028-03-02"));
        assertThat(check(issued).states())
                .extracting(CredentialCheck.State::status, CredentialCheck.State::on)
                .containsExactly(
                        tuple(CredentialStatus.ISSUED, TODAY),
                        tuple(CredentialStatus.EXPIRED, LocalDate.parse("2028-03-02")));
        credentials.revoke(second, new RevokeCredential(issued.receipt().id(), "Found to be unfounded"));
        assertThat(check(issued).states())
                .extracting(CredentialCheck.State::status)
                .containsExactly(CredentialStatus.ISSUED, CredentialStatus.EXPIRED, CredentialStatus.REVOKED);
        assertThat(check(issued).explanation().text(Locale.ENGLISH)).doesNotContain("unfounded");
        assertThat(view(issued).reason()).isEqualTo("Found to be unfounded");
    }

    /**
     * Ten wrong codes of one person in ten minutes stop a number for that person, the right code included; visitors count as
     * one. Others and other numbers go on.
     */
    @Test
    void aCodeCannotBeGuessed() {
        Issued issued = issue(fire());
        Issued other = issue(fire().holder(Person.idOf(second)));
        String right = Objects.requireNonNull(issued.code());
        for (int i = 0; i < ClaimTries.MOST; i++) {
            refused("credential.check", () -> credentials.check(rider, issued.number(), "0000-0000-0000-0000"));
        }
        refused("credential.check.tries", () -> credentials.check(rider, issued.number(), right));
        assertThat(check(issued.number(), right).status()).isEqualTo(CredentialStatus.ISSUED);
        for (int i = 0; i < ClaimTries.MOST; i++) {
            refused("credential.check", () -> check(issued.number(), "0000-0000-0000-0000"));
        }
        refused("credential.check.tries", () -> check(issued.number(), right));
        assertThat(credentials.check(second, issued.number(), right).status()).isEqualTo(CredentialStatus.ISSUED);
        assertThat(check(other.number(), Objects.requireNonNull(other.code())).status())
                .isEqualTo(CredentialStatus.ISSUED);
        given.pass(ClaimTries.WITHIN);
        assertThat(check(issued.number(), right).status()).isEqualTo(CredentialStatus.ISSUED);
        refused("credential.check", () -> check("FIRE-2026-000009", right));
    }

    /** The paper has everything in both languages, and the code that was told; it takes no text for markup. */
    @Test
    void aCertificateIsPrinted() {
        Issued issued = issue(fire().title("消防<b>").validMonths(24L));
        String code = Objects.requireNonNull(issued.code());
        Id<Credential> id = issued.receipt().id();
        CertificatePaper paper = credentials.reads().paper(rider, id, code.toLowerCase(Locale.ROOT));
        assertThat(paper.html(Locale.CHINESE))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"zh-CN\"", "<h1>结业证书</h1>", RIDER + " 已完成“消防&lt;b&gt;”", "<p>消防角实操</p>", "<p>6 课时</p>")
                .contains("FIRE-2026-000001", "2026-03-02", "2028-03-01", code, "Street Office · 盖章或签字")
                .doesNotContain("<b>", "http", "状态");
        assertThat(paper.html(Locale.ENGLISH))
                .contains(
                        "lang=\"en\"", "<h1>Certificate of Completion</h1>", RIDER + " has completed “Fire practice”.")
                .contains("<p>Fire corner</p>", "<p>6 lessons</p>", "Valid until", code)
                .doesNotContain("消防", "State");
        assertThat(paper.toString()).doesNotContain(RIDER, code);
        assertThat(credentials.reads().paper(second, id, code).holder()).isEqualTo(RIDER);
        refused("credential.check", () -> credentials.reads().paper(rider, id, "0000-0000-0000-0000"));
        Actor other = given.somebody("Other", null, street.value());
        refused("record.missing", () -> credentials.reads().paper(other, id, code));
        credentials.revoke(second, new RevokeCredential(id, "Found to be unfounded"));
        assertThat(credentials.reads().paper(rider, id, code).html(Locale.CHINESE))
                .contains("状态", "已撤销")
                .doesNotContain("unfounded");
        malformed("credential.facts.lines", () -> issue(fire().factsEn(ImmutableList.of("One line"))));
        malformed("constraint.pattern", () -> issue(fire().facts(ImmutableList.of("Two\nlines", "6 课时"))));
    }

    /** The code is said once; only its hash is stored, and a new one ends the old. */
    @Test
    void theCodeIsSaidOnce() {
        IssueCredential order = fire().build();
        Issued first = credentials.issue(organiser.once(KEY), order);
        Issued again = credentials.issue(organiser.once(KEY), order);
        assertThat(again.receipt().id()).isEqualTo(first.receipt().id());
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.code()).isNull();
        Issued renewed =
                credentials.renew(rider, new RenewCheckCode(first.receipt().id()));
        refused("credential.check", () -> check(first.number(), Objects.requireNonNull(first.code())));
        assertThat(check(renewed).number()).isEqualTo(first.number());
        refused(
                "access.denied",
                () -> credentials.renew(
                        given.somebody("Other", null, street.value()),
                        new RenewCheckCode(first.receipt().id())));
        assertThat(Stored.entries(hall).stream().map(JournalEntry::toString))
                .noneMatch(entry -> entry.contains(Objects.requireNonNull(first.code())) || entry.contains(RIDER));
        assertThat(hall.<Issued>preview(trial -> trial.credentials().issue(organiser, order))
                        .number())
                .isEqualTo("FIRE-2026-000002");
        assertThat(issue(fire()).number()).isEqualTo("FIRE-2026-000002");
    }

    /** A new one of the same code takes the place of the old one, and so do its qualifications. */
    @Test
    void aNewOneSupersedes() {
        Issued old = issue(fire().badge("fire.basic").validMonths(12L));
        given.pass(Duration.ofDays(1));
        Issued fresh = issue(fire().badge("fire.basic").validMonths(12L));
        assertThat(fresh.receipt().event()).isEqualTo("credential.superseded");
        CredentialCheck check = check(old);
        assertThat(check.status()).isEqualTo(CredentialStatus.SUPERSEDED);
        assertThat(check.supersededBy()).isEqualTo(fresh.number());
        assertThat(held("2026-03-10")).containsExactlyInAnyOrder("fire.practice", "fire.basic");
        assertThat(held("2027-03-03")).isEmpty();
        refused(
                "credential.state",
                () -> credentials.revoke(
                        second, new RevokeCredential(old.receipt().id(), "Late")));
        clock.set(day("2027-03-03"));
        Issued afterwards = issue(fire());
        assertThat(afterwards.receipt().event()).isEqualTo("credential.issued");
        assertThat(afterwards.number()).isEqualTo("FIRE-2027-000001");
        assertThat(check(fresh).status()).isEqualTo(CredentialStatus.EXPIRED);
    }

    /** Revoking takes the badge along, unless another certificate in force carries it. */
    @Test
    void aBadgeStaysWhileACertificateCarriesIt() {
        Issued fire = issue(fire().badge("year.pin"));
        Issued law =
                issue(fire().code("law.basic").series("LAW").badge("year.pin").validMonths(6L));
        assertThat(law.receipt().allMade(Qualification.class)).hasSize(1);
        assertThat(held("2026-03-02")).containsExactlyInAnyOrder("fire.practice", "law.basic", "year.pin");
        refused("access.second.person", () -> revoke(organiser, fire));
        refused("access.denied", () -> revoke(rider, fire));
        revoke(second, fire);
        assertThat(held("2026-03-02")).containsExactlyInAnyOrder("law.basic", "year.pin");
        assertThat(held("2026-09-02")).isEmpty();
        revoke(second, law);
        assertThat(held("2026-03-02")).isEmpty();
        assertThat(credentials.reads().of(rider, Person.idOf(rider)).qualifications())
                .hasSize(4)
                .noneMatch(QualificationView::holds);
        refused("credential.badge.unknown", () -> issue(fire().badge("water.basic")));
        refused("credential.badge.other", () -> issue(fire().code("law.basic").badge("only.fire")));
    }

    /** What comes from elsewhere is looked at by somebody else than the person, and taken back by a third. */
    @Test
    void anEquivalentIsRecordedBySomebodyElse() {
        RecordEquivalent order = RecordEquivalent.of(
                        Person.idOf(rider), "first.aid", street, TODAY, "Card 4711 of the Red Cross")
                .endsOn(TODAY.plusMonths(12))
                .build();
        refused("credential.code.other", () -> credentials.record(organiser, order));
        hall.learning()
                .courses()
                .define(
                        organiser,
                        DefineCourse.of(street, "rescue", "急救")
                                .prerequisites("first.aid")
                                .build());
        Receipt<Qualification> recorded = credentials.record(organiser, order);
        assertThat(held("2027-03-01")).containsExactly("first.aid");
        assertThat(held("2027-03-02")).isEmpty();
        assertThat(held("2026-03-01")).isEmpty();
        refused(
                "access.second.person",
                () -> credentials.record(
                        organiser,
                        RecordEquivalent.of(Person.idOf(organiser), "first.aid", street, TODAY, "Mine")
                                .build()));
        refused(
                "credential.dates",
                () -> credentials.record(
                        organiser,
                        RecordEquivalent.of(Person.idOf(rider), "first.aid", street, TODAY, "Old")
                                .endsOn(TODAY)
                                .build()));
        refused("access.second.person", () -> revokeRecorded(organiser, recorded.id()));
        revokeRecorded(second, recorded.id());
        refused("credential.qualification.over", () -> revokeRecorded(second, recorded.id()));
        assertThat(held("2026-03-02")).isEmpty();
        Issued issued = issue(fire());
        refused(
                "credential.qualification.issued",
                () -> revokeRecorded(second, issued.receipt().made(Qualification.class)));
        assertThat(Stored.entries(hall).stream().map(JournalEntry::toString))
                .noneMatch(entry -> entry.contains("4711"));
    }

    /** The holder is reminded twice and told the end, and nothing depends on when the clock comes. */
    @Test
    void theClockRemindsAndEnds() {
        Issued issued = issue(fire().badge("fire.basic").validMonths(6L));
        for (String due : ImmutableList.of("2026-07-04", "2026-08-19", "2026-09-02")) {
            clock.set(day(due));
            assertThat(hall.tick(clock.instant(), 10)).isEqualTo(1);
            assertThat(hall.tick(clock.instant(), 10)).isZero();
        }
        assertThat(hall.journal().history(given.admin, issued.receipt().id().value()))
                .extracting(event -> event.event())
                .containsExactly(
                        "credential.issued", "credential.expiring", "credential.expiring", "credential.expired");
        assertThat(view(issued).status()).isEqualTo(CredentialStatus.EXPIRED);
    }

    /** The holder and the issuer's staff see it; others do not learn that it is there. */
    @Test
    void whoSeesIt() {
        Issued issued = issue(fire());
        Id<Credential> id = issued.receipt().id();
        Actor elsewhere = given.somebody(
                "Elsewhere",
                Role.ORGANISER,
                given.organization("street_office", "Other Street").value());
        assertThat(credentials.reads().get(rider, id).holderName()).isEqualTo(RIDER);
        assertThat(credentials.reads().get(second, id).toString()).doesNotContain(RIDER);
        for (Actor other : ImmutableList.of(Actor.visitor(), elsewhere)) {
            refused("record.missing", () -> credentials.reads().get(other, id));
            assertThat(credentials.reads().of(other, Person.idOf(rider)).credentials())
                    .isEmpty();
            refused("access.denied", () -> credentials.reads().issued(other, street, PageRequest.first(5)));
        }
        assertThat(credentials
                        .reads()
                        .issued(organiser, street, PageRequest.first(5))
                        .items())
                .extracting(CredentialView::number)
                .containsExactly(issued.number());
        assertThat(credentials.reads().of(organiser, Person.idOf(rider)).qualifications())
                .hasSize(1);
    }

    /** The name goes with the person's data; number, title and days stay, so that the check still tells the truth. */
    @Test
    void anErasedHolderLeavesTheNumber() {
        Issued issued = issue(fire());
        Receipt<PersonalDataRequest> asked =
                hall.access().askErasure(rider, new AskErasure(Objects.requireNonNull(rider.person())));
        hall.access()
                .decideErasure(given.admin, DecideErasure.of(asked.id(), true).build());
        assertThat(check(issued).holder()).isEqualTo("-");
        assertThat(check(issued).title().zh()).isEqualTo("消防实操结业");
        refused("record.person.gone", () -> issue(fire()));
        RecordEquivalent late = RecordEquivalent.of(Person.idOf(rider), "first.aid", street, TODAY, "Card")
                .build();
        refused("record.person.gone", () -> credentials.record(given.admin, late));
    }

    /** Who issues for one organization takes nothing of another one's, neither its credential nor what it is given for. */
    @Test
    void anotherOrganizationKeepsWhatItHasIssued() {
        Id<Organization> company = given.organization("company", "Company");
        Actor there = given.somebody("There", Role.ORGANISER, company.value());
        Issued theirs = credentials.issue(there, fire().issuer(company).build());
        refused("credential.issuer.other", () -> issue(fire()));
        assertThat(check(theirs).status()).isEqualTo(CredentialStatus.ISSUED);
        assertThat(held("2026-03-02")).contains("fire.practice");
        IssueCredentialBuilder about =
                fire().code("law").source(theirs.receipt().id().value());
        refused("record.missing", () -> credentials.issue(organiser, about.build()));
        hall.access()
                .grant(
                        given.admin,
                        GrantRole.of(Objects.requireNonNull(organiser.person()), Role.ORGANISER, company.value())
                                .build());
        refused("record.body", () -> credentials.issue(organiser, about.build()));
        assertThat(view(issue(fire())).status()).isEqualTo(CredentialStatus.ISSUED);
        assertThat(check(theirs).status()).isEqualTo(CredentialStatus.SUPERSEDED);
    }

    /** However many issue at once, a series has no gap and gives no number twice. */
    @Test
    void aSeriesHasNoGap() throws Exception {
        int threads = 8;
        int each = 4;
        List<List<String>> numbers = Together.results(threads, thread -> () -> {
            Commonhall own = given.where(thread);
            return IntStream.range(0, each)
                    .mapToObj(i -> Together.repeated(() -> own.credentials()
                            .issue(
                                    organiser,
                                    fire().code("own.c" + thread + "-" + i).build())
                            .number()))
                    .toList();
        });
        assertThat(numbers.stream().flatMap(List::stream).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, threads * each)
                        .mapToObj(i -> String.format(Locale.ROOT, "FIRE-2026-%06d", i))
                        .toList());
    }

    private IssueCredentialBuilder fire() {
        return IssueCredential.of(
                        CredentialKind.CERTIFICATE, "fire.practice", street, Person.idOf(rider), "FIRE", "消防实操结业")
                .titleEn("Fire practice")
                .facts(ImmutableList.of("消防角实操", "6 课时"))
                .factsEn(ImmutableList.of("Fire corner", "6 lessons"));
    }

    private Issued issue(IssueCredentialBuilder order) {
        return credentials.issue(organiser, order.build());
    }

    private CredentialCheck check(Issued issued) {
        return check(issued.number(), Objects.requireNonNull(issued.code()));
    }

    private CredentialCheck check(String number, String code) {
        return credentials.check(Actor.visitor(), number, code);
    }

    private CredentialView view(Issued issued) {
        return credentials.reads().get(organiser, issued.receipt().id());
    }

    private void revoke(Actor by, Issued issued) {
        credentials.revoke(by, new RevokeCredential(issued.receipt().id(), "Unfounded"));
    }

    private void revokeRecorded(Actor by, Id<Qualification> id) {
        credentials.revokeQualification(by, new RevokeQualification(id, "Not ours"));
    }

    private List<String> held(String day) {
        return hall
                .corridor()
                .read(
                        Actor.system("test"),
                        reading -> Qualifications.on(reading, Person.idOf(rider), LocalDate.parse(day)))
                .stream()
                .map(Qualification::code)
                .toList();
    }

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
