package org.commonhall.directory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.AskErasure;
import org.commonhall.access.DecideErasure;
import org.commonhall.corridor.Scopes;
import org.commonhall.scenario.Fixture;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A host knows people by its own sign-in and keeps no table of who is who. */
@StoreTest
class IdentityScenario extends Fixture {
    private static final HostIdentity ACCOUNT = new HostIdentity("https://id.example", "canary-7f3a");
    private static final Actor HOST = Actor.system("sign-in of the portal");

    private final Directory directory = hall.directory().people();

    IdentityScenario(TestHall given) {
        super(given);
    }

    @Test
    void aPersonIsRegisteredWithAnAccountAndFoundByIt() {
        assertThat(directory.byIdentity(HOST, ACCOUNT)).isEmpty();
        Id<Person> lin = registered("Lin", ACCOUNT);
        assertThat(directory.byIdentity(HOST, ACCOUNT)).contains(lin);
        assertThat(directory.byIdentity(Actor.person(lin), ACCOUNT)).contains(lin);
        assertThat(directory.identitiesOf(Actor.person(lin), lin))
                .extracting(IdentityView::identity)
                .containsExactly(ACCOUNT);
        refused("directory.identity.taken", () -> registered("Somebody else", ACCOUNT));
        assertThat(directory.byIdentity(HOST, ACCOUNT)).contains(lin);
    }

    /** Neither other people nor an administrator learn an account, or whether there is one. */
    @Test
    void nobodyElseIsShownAnAccount() {
        Id<Person> lin = registered("Lin", ACCOUNT);
        Actor registrar = somebody("Registrar", Role.REGISTRAR, Scopes.DISTRICT);
        for (Actor other : new Actor[] {registrar, admin, Actor.visitor()}) {
            refused("access.denied", () -> directory.byIdentity(other, ACCOUNT));
            refused("access.denied", () -> directory.byIdentity(other, new HostIdentity("elsewhere", "none")));
            refused("access.denied", () -> directory.identitiesOf(other, lin));
        }
        assertThat(directory.person(admin, lin).toString() + ACCOUNT + new LinkIdentity(lin, ACCOUNT))
                .doesNotContain("canary");
        assertThat(hall.journal().history(admin, lin.value()).toString()).doesNotContain("canary");
        refused(
                "access.denied",
                () -> directory.linkIdentity(registrar, new LinkIdentity(person(admin), new HostIdentity("x", "y"))));
        refused("access.denied", () -> directory.unlinkIdentity(registrar, new UnlinkIdentity(lin, ACCOUNT.issuer())));
    }

    /** Somebody who was noted at the door by name and phone signs in later and is the same person. */
    @Test
    void aWalkInIsClaimedByAnAccount() {
        Actor door = somebody("Door", Role.REGISTRAR, Scopes.DISTRICT);
        Id<Person> walkIn = directory
                .registerPerson(
                        door,
                        RegisterPerson.of(PersonDetails.of("Zhao")
                                        .phone("13800000000")
                                        .build())
                                .build())
                .id();
        directory.linkIdentity(HOST, new LinkIdentity(walkIn, ACCOUNT));
        assertThat(directory
                        .linkIdentity(HOST, new LinkIdentity(walkIn, ACCOUNT))
                        .event())
                .isEqualTo(Receipt.UNCHANGED);
        assertThat(directory.byIdentity(HOST, ACCOUNT)).contains(walkIn);
        assertThat(directory.person(Actor.person(walkIn), walkIn).phone()).isEqualTo("13800000000");
        Id<Person> other = registered("Other", null);
        refused("directory.identity.taken", () -> directory.linkIdentity(HOST, new LinkIdentity(other, ACCOUNT)));
    }

    /** Nobody takes over who signs in already; an account that ended is replaced by another, and can be another person's. */
    @Test
    void anAccountChangesAndEnds() {
        Id<Person> lin = registered("Lin", ACCOUNT);
        HostIdentity next = new HostIdentity(ACCOUNT.issuer(), "other");
        HostIdentity second = new HostIdentity("wechat", "canary-7f3a");
        refused("directory.identity.other", () -> directory.linkIdentity(HOST, new LinkIdentity(lin, next)));
        assertThat(directory.byIdentity(HOST, next)).isEmpty();
        directory.unlinkIdentity(admin, new UnlinkIdentity(lin, ACCOUNT.issuer()));
        directory.linkIdentity(admin, new LinkIdentity(lin, next));
        directory.linkIdentity(admin, new LinkIdentity(lin, second));
        assertThat(directory.byIdentity(HOST, ACCOUNT)).isEmpty();
        assertThat(directory.byIdentity(HOST, next)).contains(lin);
        Id<Person> zhao = registered("Zhao", ACCOUNT);
        assertThat(directory.byIdentity(HOST, ACCOUNT)).contains(zhao);
        directory.unlinkIdentity(Actor.person(lin), new UnlinkIdentity(lin, "wechat"));
        assertThat(directory.byIdentity(HOST, second)).isEmpty();
        assertThat(directory.identitiesOf(HOST, lin)).hasSize(1);
        refused("record.missing", () -> directory.unlinkIdentity(HOST, new UnlinkIdentity(lin, "wechat")));
    }

    /** An erasure ends the account; whoever signs in by it afterwards is somebody new. */
    @Test
    void anErasureRemovesTheAccount() {
        Id<Person> lin = registered("Lin", ACCOUNT);
        var asked = hall.access().askErasure(Actor.person(lin), new AskErasure(lin.value()));
        assertThat(hall.access()
                        .decideErasure(admin, DecideErasure.of(asked.id(), true).build())
                        .event())
                .isEqualTo("access.erasure.decided");
        assertThat(directory.byIdentity(HOST, ACCOUNT)).isEmpty();
        refused("record.person.gone", () -> directory.linkIdentity(HOST, new LinkIdentity(lin, ACCOUNT)));
        assertThat(registered("Lin", ACCOUNT)).isNotEqualTo(lin);
    }

    private Id<Person> registered(String name, @Nullable HostIdentity account) {
        return directory
                .registerPerson(
                        admin,
                        RegisterPerson.of(PersonDetails.of(name).build())
                                .identity(account)
                                .build())
                .id();
    }

    private static Id<Person> person(Actor actor) {
        return Person.idOf(actor);
    }
}
