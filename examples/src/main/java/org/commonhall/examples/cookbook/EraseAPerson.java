package org.commonhall.examples.cookbook;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.access.AskErasure;
import org.commonhall.access.DecideErasure;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** Somebody asks to be erased, it is approved, and the receipt of it says what was cleared and what the law keeps. */
public final class EraseAPerson {
    private EraseAPerson() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        UUID person = Objects.requireNonNull(town.resident().person());
        var asked = hall.access()
                .askErasure(town.resident(), new AskErasure(person))
                .id();
        Actor administrator = town.staff(Role.ADMINISTRATOR);
        hall.access().decideErasure(administrator, DecideErasure.of(asked, true).build());
        Objects.requireNonNull(
                        hall.access().requestsOf(administrator, person).get(0).erasure())
                .lines()
                .forEach(line -> System.out.println(line.table() + ": " + line.cleared() + " cleared"));
    }
}
