package org.commonhall.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.CommonhallException;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.access.AskErasure;
import org.commonhall.access.DecideErasure;
import org.commonhall.access.GrantRole;
import org.commonhall.access.PersonalDataRequest;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.storage.Storage;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;

/** A founded hall, and what every scenario does in it; each capability furnishes it by a fixture of its own. */
public class Fixture {
    /** Monday, 2 March 2026, 10:00 in Shanghai: inside office hours. */
    public static final Instant MONDAY = TestHall.MONDAY;

    /** The clock of the hall. */
    public final SettableClock clock;
    /** The hall. */
    public final Commonhall hall;
    /** The first administrator. */
    public final Actor admin;

    /** A constant of an enum, a table, a code of several words, a permission or a moment of no place. */
    private static final Pattern CODED = Pattern.compile(
            "\\b(?:(?!FREQ|COUNT|UNTIL|INTERVAL|WKST|BY[A-Z]+|HTML|JSON|UTF)[A-Z]{4,}(?:_[A-Z0-9]+)*(?!-\\d)|[a-z]+(?:_[a-z0-9]+)+"
                    + "|[a-z]{3,}\\.[a-z]{3,}(?:\\.[a-z]+)*|PT\\d+[HMS].*|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*)\\b");

    private final TestHall given;

    public Fixture(TestHall given) {
        this.given = given;
        this.clock = given.clock;
        this.hall = given.hall();
        this.admin = given.admin();
    }

    /** As {@link TestHall#settings}. */
    public final CommonhallBuilder settings() {
        return given.settings();
    }

    /** As {@link TestHall#hall(Storage)}. */
    public final Commonhall hall(Storage store) {
        return given.hall(store);
    }

    /** As {@link TestHall#later}. */
    public final Commonhall later(CommonhallBuilder changed) {
        return given.later(changed);
    }

    /** As {@link TestHall#where}. */
    public final Commonhall where(int thread) {
        return given.where(thread);
    }

    /** As {@link TestHall#rounds}. */
    public final int rounds() {
        return given.rounds();
    }

    /** Registers a person, who holds a role somewhere unless it is null. */
    public final Actor somebody(String name, @Nullable Role role, UUID scope) {
        Receipt<Person> person = hall.directory()
                .people()
                .registerPerson(
                        admin, RegisterPerson.of(PersonDetails.of(name).build()).build());
        if (role != null) {
            hall.access()
                    .grant(admin, GrantRole.of(person.id().value(), role, scope).build());
        }
        return Actor.person(person.id());
    }

    /** Erases somebody who asks for it. */
    public final void erase(Actor person) {
        Id<PersonalDataRequest> asked = hall.access()
                .askErasure(person, new AskErasure(Objects.requireNonNull(person.person())))
                .id();
        hall.access().decideErasure(admin, DecideErasure.of(asked, true).build());
    }

    /** Registers an organization. */
    public final Id<Organization> organization(String kind, String name) {
        return hall.directory()
                .people()
                .registerOrganization(
                        admin,
                        RegisterOrganization.of(
                                        OrganizationDetails.of(kind, name).build())
                                .build())
                .id();
    }

    /** Lets the clock pass and does what is due. */
    public final void pass(Duration time) {
        clock.advance(time);
        hall.tick(clock.instant(), 100);
    }

    /** Holds that a call is refused with a code, in words that a resident can read. */
    public static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(CommonhallException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            if (refusal instanceof InvalidInput input) {
                input.violations()
                        .forEach(one -> readable(
                                Explanation.of(one.code(), one.arguments().toArray())));
            } else {
                readable(Explanation.of(code, refusal.arguments().toArray()));
            }
            if (refusal instanceof RuleViolation rule) {
                readable(rule.explanation());
            }
        });
    }

    /** Holds that an account is made of words that a resident can read. */
    public static void readable(Explanation account) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            // What somebody has typed stands in quotes.
            assertThat(account.text(locale).replaceAll("“[^”]*”", "")).doesNotContainPattern(CODED);
        }
    }
}
