package org.commonhall.storage.jdbc;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.credential.Credential;
import org.commonhall.credential.CredentialKind;
import org.commonhall.credential.Credentials;
import org.commonhall.credential.IssueCredential;
import org.commonhall.credential.IssueCredentialBuilder;
import org.commonhall.credential.Issued;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.Qualifications;
import org.commonhall.credential.RecordEquivalent;
import org.commonhall.credential.RenewCheckCode;
import org.commonhall.credential.RevokeCredential;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.scenario.Fixture;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements each use case of credentials costs; the organiser's role is held on the issuer. */
class CredentialStatementsTest {
    private final StatementCount statements = new StatementCount();

    private final Fixture given = new Fixture(TestHall.on(statements.emptyStore()));
    private final Credentials credentials = given.hall.credentials();
    private final Id<Organization> street = given.organization("street_office", "Street Office");
    private final Actor organiser = given.somebody("Organiser", Role.ORGANISER, street.value());
    private final Actor second = given.somebody("Second", Role.ORGANISER, street.value());
    private final Actor rider = given.somebody("Rider", null, street.value());

    @Test
    void whatEachUseCaseCosts() {
        costs(
                10,
                "grants, holder, series, issuer, series, new series, earlier ones, credential, series, journal",
                organiser,
                by -> credentials.issue(by, fire().kind(CredentialKind.SERVICE).build()));
        Issued first = issue(fire().code("fire.practice").badge("fire.basic"));
        costs(
                13,
                "grants, holder, series, lock, earlier, update, its qualifications, update, credential, series, two"
                        + " qualifications, link, journal",
                organiser,
                by -> credentials.issue(
                        by, fire().code("fire.practice").badge("fire.basic").build()));
        Id<Credential> law =
                issue(fire().code("law.basic").badge("law.basic")).receipt().id();
        costs(
                6,
                "lock, grants, update, its qualifications, update, journal",
                second,
                by -> credentials.revoke(by, new RevokeCredential(law, "Unfounded")));
        given.hall
                .learning()
                .courses()
                .define(
                        organiser,
                        DefineCourse.of(street, "rescue", "Rescue")
                                .prerequisites("first.aid")
                                .build());
        costs(
                6,
                "grants, those of administrators, courses, person, qualification, journal",
                organiser,
                by -> credentials.record(
                        by,
                        RecordEquivalent.of(
                                        Person.idOf(rider), "first.aid", street, LocalDate.parse("2026-03-02"), "Card")
                                .build()));
        costs(
                4,
                "lock, who acts, update, journal",
                rider,
                by -> credentials.renew(by, new RenewCheckCode(first.receipt().id())));
    }

    @Test
    void whatReadsCost() {
        Issued issued = issue(fire().badge("fire.basic"));
        String code = Objects.requireNonNull(issued.code());
        costs(2, "credentials, issuer", Actor.visitor(), by -> credentials.check(by, issued.number(), code));
        costs(
                2,
                "credential, issuer",
                rider,
                by -> credentials.reads().paper(by, issued.receipt().id(), code));
        costs(
                2,
                "credential, names",
                rider,
                by -> credentials.reads().get(by, issued.receipt().id()));
        costs(
                3,
                "credential, grants, names",
                second,
                by -> credentials.reads().get(by, issued.receipt().id()));
        costs(
                3,
                "credentials, qualifications, names",
                rider,
                by -> credentials.reads().of(by, Person.idOf(rider)));
        costs(
                4,
                "credentials, grants, qualifications, names",
                second,
                by -> credentials.reads().of(by, Person.idOf(rider)));
        costs(
                5,
                "its kind, the badge, links, links, its certificate",
                Actor.visitor(),
                by -> given.hall
                        .traces()
                        .of(
                                by,
                                issued.receipt()
                                        .allMade(Qualification.class)
                                        .get(1)
                                        .value()));
        costs(3, "grants, page, names", second, by -> credentials.reads().issued(by, street, PageRequest.first(10)));
        costs(
                1,
                "qualifications",
                rider,
                by -> given.hall
                        .corridor()
                        .read(
                                by,
                                reading ->
                                        Qualifications.on(reading, Person.idOf(rider), LocalDate.parse("2026-03-02"))));
    }

    private IssueCredentialBuilder fire() {
        return IssueCredential.of(
                CredentialKind.CERTIFICATE, "fire.corner", street, Person.idOf(rider), "FIRE", "Fire practice");
    }

    private Issued issue(IssueCredentialBuilder order) {
        return credentials.issue(organiser, order.build());
    }

    private void costs(int most, String what, Actor by, Consumer<Actor> call) {
        statements.costs(most, what, () -> call.accept(by));
    }
}
