package org.commonhall.access;

import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Person;
import org.commonhall.journal.Journal;
import org.jspecify.annotations.Nullable;

/** The use cases of access and journal. */
final class KernelRows {
    private KernelRows() {}

    static List<UseCase> of(FoundedHall test) {
        Id<Person> owner = test.person("owner");
        UUID who = owner.value();
        UUID tower = test.building("granted").value();
        Access access = test.hall.access();
        RoleGrant grant = access.grant(test.founder, new GrantRole(who, Role.AUDITOR, tower, null));
        access.revoke(test.founder, new RevokeRole(grant.id()));
        Consent consent = access.consent(Actor.person(owner), new GiveConsent(who, "post", "1"));
        PersonalDataRequest asked = access.askErasure(
                test.founder, new AskErasure(test.person("asked").value()));
        return List.of(
                row(
                        "Access.grant",
                        Access.GRANT,
                        tower,
                        null,
                        (hall, by) -> hall.access().grant(by, new GrantRole(who, Role.DESK, tower, null))),
                row(
                        "Access.revoke",
                        Access.GRANT,
                        tower,
                        null,
                        (hall, by) -> hall.access().revoke(by, new RevokeRole(grant.id()))),
                row(
                        "Access.grantsOf",
                        Access.GRANT.orOwner(),
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().grantsOf(by, who)),
                row(
                        "Access.consent",
                        Access.CONSENT,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().consent(by, new GiveConsent(who, "post", "2"))),
                row(
                        "Access.withdraw",
                        Access.CONSENT,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().withdraw(by, new WithdrawConsent(consent.id()))),
                row(
                        "Access.consentsOf",
                        Access.CONSENT,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().consentsOf(by, who)),
                row(
                        "Access.inventory",
                        Access.INVENTORY,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.access().inventory(by)),
                row(
                        "Access.export",
                        Access.EXPORT,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().export(by, new AskExport(who))),
                row(
                        "Access.askErasure",
                        Access.ASK_ERASURE,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().askErasure(by, new AskErasure(who))),
                row(
                        "Access.decideErasure",
                        Access.DECIDE_ERASURE,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.access().decideErasure(by, new DecideErasure(asked.id(), true, null))),
                row(
                        "Journal.feed",
                        Journal.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.journal().feed(by, 0, 1)),
                row(
                        "Journal.history",
                        Journal.READ,
                        Scopes.DISTRICT,
                        owner,
                        (hall, by) -> hall.journal().history(by, who)),
                row(
                        "Journal.head",
                        Journal.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.journal().head(by)),
                row(
                        "Journal.verify",
                        Journal.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.journal().verify(by)));
    }

    private static UseCase row(
            String name, Permission permission, UUID scope, @Nullable Id<Person> owner, UseCase.Call call) {
        return new UseCase(name, permission, scope, owner, call);
    }
}
