package org.commonhall.directory.building;

import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.file.FileRights;

/** Says where the files of buildings and units belong: to the building. */
final class BuildingFiles implements FileRights {
    @Override
    public Optional<Held> held(Reading reading, UUID subject) {
        return reading.find(Building.TYPE, new Id<Building>(subject))
                .map(Building::id)
                .or(() -> reading.find(Unit.TYPE, new Id<Unit>(subject)).map(Unit::building))
                .map(building -> new Held(building.value(), false));
    }

    @Override
    public boolean byRole() {
        return true;
    }
}
