package org.commonhall.examples.cookbook;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.station.StationView;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** A station is registered with its hours, and everybody sees whether it is open. */
public final class OpenAStation {
    private OpenAStation() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        var stations = hall.station().stations();
        Id<Station> station = stations.register(
                        town.staff(Role.ADMINISTRATOR),
                        RegisterStation.of(
                                        town.operator(),
                                        StationDetails.of("Gate Station")
                                                .hours("Mo-Fr 09:00-18:00; PH off")
                                                .build())
                                .build())
                .id();
        StationView open = stations.reads().plan(Actor.visitor(), station).station();
        System.out.println(open.name() + ": " + open.state().state());
    }
}
