package org.commonhall.examples.cookbook;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatStep;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** Members are nominated and confirmed; the read shows who sits where. */
public final class ElectACommittee {
    private ElectACommittee() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        Actor secretary = town.staff(Role.SECRETARY);
        var committees = hall.governance().committees();
        for (Actor owner : List.of(town.owner(), town.otherOwner())) {
            Id<Person> person = Person.idOf(owner);
            committees.nominate(
                    secretary,
                    NominateSeat.of(town.committee(), "owners", person).build());
        }
        for (SeatView seat : committees.reads().get(secretary, town.committee()).seats()) {
            if (seat.person() != null) {
                committees.step(
                        secretary,
                        SeatStep.of(town.committee(), seat.id(), SeatAction.CONFIRM)
                                .build());
            }
        }
        committees
                .reads()
                .get(Actor.visitor(), town.committee())
                .seats()
                .forEach(seat -> System.out.println(seat.group() + ": " + seat.status()));
    }
}
