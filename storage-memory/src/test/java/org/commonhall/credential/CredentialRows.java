package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.access.UseCase;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.DefineCourse;

/** Rows of credentials. */
final class CredentialRows {
    private CredentialRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<Organization> street = test.organization("street_office", "issuing street");
        Id<Person> holder = test.person("holder of a credential");
        IssueCredential issue = IssueCredential.of(
                        CredentialKind.CERTIFICATE, "fire.practice", street, holder, "FIRE", "Fire practice")
                .build();
        Issued fresh = test.hall.credentials().issue(test.founder, issue);
        Id<Credential> issued = fresh.receipt().id();
        String code = Objects.requireNonNull(fresh.code());
        RecordEquivalent record = RecordEquivalent.of(holder, "first.aid", street, FoundedHall.TODAY, "Card")
                .build();
        test.hall
                .learning()
                .courses()
                .define(
                        test.founder,
                        DefineCourse.of(street, "rescue", "Rescue")
                                .prerequisites("first.aid")
                                .build());
        Id<Qualification> recorded =
                test.hall.credentials().record(test.founder, record).id();
        RevokeCredential revoke = new RevokeCredential(issued, "Unfounded");
        RevokeQualification take = new RevokeQualification(recorded, "Unfounded");
        RenewCheckCode renew = new RenewCheckCode(issued);
        ShowHolder show = new ShowHolder(issued, true);
        UUID scope = street.value();
        return ImmutableList.of(
                new UseCase(
                        "Credentials.issue",
                        issue.permission(),
                        scope,
                        null,
                        (hall, by) -> hall.credentials().issue(by, issue)),
                new UseCase(
                        "Credentials.record",
                        record.permission(),
                        scope,
                        null,
                        (hall, by) -> hall.credentials().record(by, record)),
                new UseCase(
                        "Credentials.revoke",
                        revoke.permission(),
                        scope,
                        null,
                        (hall, by) -> hall.credentials().revoke(by, revoke)),
                new UseCase(
                        "Credentials.revokeQualification",
                        take.permission(),
                        scope,
                        null,
                        (hall, by) -> hall.credentials().revokeQualification(by, take)),
                new UseCase(
                        "Credentials.renew",
                        renew.permission(),
                        scope,
                        holder,
                        (hall, by) -> hall.credentials().renew(by, renew)),
                new UseCase(
                        "Credentials.show",
                        show.permission(),
                        scope,
                        holder,
                        (hall, by) -> hall.credentials().show(by, show)),
                new UseCase(
                        "Credentials.check",
                        CredentialRights.CHECK,
                        scope,
                        null,
                        (hall, by) -> hall.credentials().check(by, "FIRE-2026-000001", "0")),
                UseCase.read(
                        "CredentialReads.get",
                        CredentialRights.READ,
                        scope,
                        holder,
                        (hall, by) -> hall.credentials().reads().get(by, issued)),
                UseCase.read(
                        "CredentialReads.paper",
                        CredentialRights.READ,
                        scope,
                        holder,
                        (hall, by) -> hall.credentials().reads().paper(by, issued, code)),
                UseCase.read(
                        "CredentialReads.of",
                        CredentialRights.READ,
                        scope,
                        holder,
                        (hall, by) -> hall.credentials().reads().of(by, holder).credentials()),
                UseCase.read(
                        "CredentialReads.issued",
                        CredentialRights.READ,
                        scope,
                        null,
                        (hall, by) -> hall.credentials().reads().issued(by, street, PageRequest.first(9))));
    }
}
