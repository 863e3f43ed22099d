package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Person;
import org.commonhall.exchange.ExchangeRights;
import org.commonhall.exchange.ImportOrder;
import org.commonhall.exchange.ImportSource;
import org.commonhall.exchange.RequestProfile;
import org.commonhall.journal.JournalRights;
import org.jspecify.annotations.Nullable;

/** The use cases of access, journal and exchange. */
final class KernelRows {
    private KernelRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<Person> owner = test.person("owner");
        UUID who = owner.value();
        UUID tower = test.building("granted").value();
        Access access = test.hall.access();
        Receipt<RoleGrant> grant = access.grant(
                test.founder, GrantRole.of(who, Role.AUDITOR, tower).build());
        access.revoke(test.founder, new RevokeRole(grant.id()));
        Receipt<Consent> consent = access.consent(Actor.person(owner), new GiveConsent(who, "post", "1"));
        Receipt<PersonalDataRequest> asked = access.askErasure(
                test.founder, new AskErasure(test.person("asked").value()));
        return List.of(
                row(
                        "Access.grant",
                        AccessRights.GRANT,
                        tower,
                        null,
                        (hall, by) -> hall.access()
                                .grant(by, GrantRole.of(who, Role.DESK, tower).build())),
                row(
                        "Access.revoke",
                        AccessRights.GRANT,
                        tower,
                        null,
                        (hall, by) -> hall.access().revoke(by, new RevokeRole(grant.id()))),
                row(
                        "Access.grantsOf",
                        AccessRights.GRANT.orOwner(),
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().grantsOf(by, who)),
                row(
                        "Access.holdersOf",
                        AccessRights.GRANT,
                        tower,
                        null,
                        (hall, by) -> hall.access().holdersOf(by, Role.AUDITOR, tower, PageRequest.first(5))),
                row(
                        "Access.openRequests",
                        new Permission("access.erasure.ask", AccessRights.ASK_ERASURE.roles(), false, false),
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.access().openRequests(by, PageRequest.first(5))),
                row(
                        "Access.consent",
                        AccessRights.CONSENT,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().consent(by, new GiveConsent(who, "post", "2"))),
                new UseCase(
                        "Access.recordConsent",
                        AccessRights.RECORD_CONSENT,
                        Scopes.DISTRICT,
                        null,
                        false,
                        (hall, by) -> hall.access()
                                .recordConsent(by, new RecordConsent(who, "post", "2", "Daughter", "Deed 7"))),
                row(
                        "Access.withdraw",
                        AccessRights.CONSENT,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().withdraw(by, new WithdrawConsent(consent.id()))),
                row(
                        "Access.consentsOf",
                        AccessRights.CONSENT,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().consentsOf(by, who)),
                row(
                        "Access.inventory",
                        AccessRights.INVENTORY,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.access().inventory(by)),
                row(
                        "Access.export",
                        AccessRights.EXPORT,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().export(by, who)),
                row(
                        "Access.askErasure",
                        AccessRights.ASK_ERASURE,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().askErasure(by, new AskErasure(who))),
                row(
                        "Access.decideErasure",
                        AccessRights.DECIDE_ERASURE,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access()
                                .decideErasure(
                                        by, DecideErasure.of(asked.id(), true).build())),
                row(
                        "Access.requestsOf",
                        AccessRights.ASK_ERASURE,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().requestsOf(by, who)),
                row(
                        "Journal.changes",
                        JournalRights.CHANGES,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.journal().changes(by, who)),
                row(
                        "Journal.feed",
                        JournalRights.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.journal().feed(by, 0, 1)),
                row(
                        "Journal.people",
                        JournalRights.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.journal()
                                .people(
                                        by,
                                        new Event(
                                                who,
                                                "request.answered",
                                                "service_request",
                                                who,
                                                1,
                                                Instant.EPOCH,
                                                by,
                                                ImmutableSet.of(Told.REQUESTERS),
                                                null,
                                                ImmutableList.of()))),
                row(
                        "Journal.history",
                        JournalRights.READ,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.journal().history(by, who)),
                row(
                        "Journal.head",
                        JournalRights.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.journal().head(by)),
                row(
                        "Journal.verify",
                        JournalRights.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.journal().verify(by)),
                row(
                        "ImportJob.run",
                        ExchangeRights.IMPORT,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.exchange().importFile(importing()).run(by)));
    }

    private static ImportOrder importing() {
        ImportSource empty = new ImportSource("empty.csv", 0, InputStream::nullInputStream);
        return ImportOrder.of(empty, RequestProfile.named("tower").orElseThrow());
    }

    private static UseCase row(
            String name, Permission permission, UUID scope, @Nullable Id<Person> owner, UseCase.Call call) {
        return new UseCase(name, permission, scope, owner, call);
    }
}
