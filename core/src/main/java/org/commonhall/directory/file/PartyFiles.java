package org.commonhall.directory.file;

import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;

/** Says where the files of people and organizations belong; those of a person are erased with the person's data. */
final class PartyFiles implements FileRights {
    @Override
    public Optional<Held> held(Reading reading, UUID subject) {
        return reading.find(Organization.TYPE, new Id<Organization>(subject))
                .map(organization -> organization.id().value())
                .or(() -> reading.find(Person.TYPE, new Id<Person>(subject)).map(Person::scope))
                .map(scope -> new Held(scope, false));
    }

    @Override
    public boolean byRole() {
        return true;
    }

    @Override
    public Optional<Id<Person>> owner(Reading reading, UUID subject) {
        return reading.find(Person.TYPE, new Id<Person>(subject)).map(Person::id);
    }
}
