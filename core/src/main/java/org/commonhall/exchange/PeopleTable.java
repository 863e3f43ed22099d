package org.commonhall.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.DirectoryRights;
import org.commonhall.directory.directory.HostIdentity;
import org.commonhall.directory.directory.IdentityLink;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.jspecify.annotations.Nullable;

/** A file of people. Not thread-safe. */
final class PeopleTable extends DirectoryTable<PeopleTable.Row> {
    PeopleTable(DirectoryProfile profile, Cells cells) {
        super(profile, cells);
    }

    record Row(
            CsvRow raw,
            String key,
            PersonDetails details,
            @Nullable String building) {}

    private record Fresh(Row row, UUID scope) {}

    @Override
    @Nullable Row read(CsvRow row, Cells.Line line) {
        String key = line.needed("key");
        PersonDetails details = PersonDetails.of(cells.text(row, "name"))
                .phone(line.text("phone"))
                .email(line.text("email"))
                .address(line.text("address"))
                .birthDate(line.day("birth_date"))
                .locale(line.text("locale"))
                .build();
        line.check(details);
        return new Row(row, key, details, line.key("building"));
    }

    @Override
    void decide(Reading reading, List<Row> rows, Decided decided) {
        Map<String, Id<Person>> links = people(reading, named(rows, Row::key));
        Map<Id<Person>, Person> known = records(
                reading, Person.TYPE, links.values().stream().map(Id::value).toList());
        Map<String, UUID> buildings = found(reading, DirectoryKind.BUILDINGS, named(rows, Row::building));
        decided.in(Stream.concat(
                buildings.values().stream(), known.values().stream().map(Person::scope)));
        List<Fresh> fresh = new ArrayList<>();
        List<Person> next = new ArrayList<>();
        for (Row row : rows) {
            UUID scope = row.building() == null ? Scopes.DISTRICT : buildings.get(row.building());
            Person before = links.containsKey(row.key()) ? known.get(links.get(row.key())) : null;
            if (scope == null) {
                decided.refuse(row.raw(), "building", REFERENCE);
            } else if (!(before == null
                    ? decided.allows(DirectoryRights.KEEP, scope)
                    : decided.allows(DirectoryRights.CHANGE_PERSON, before.scope()))) {
                decided.refuse(row.raw(), "key", "access.denied");
            } else if (before == null) {
                fresh.add(new Fresh(row, scope));
            } else {
                Person after = Person.of(before.id(), before.version(), row.details(), before.scope());
                if (after.equals(before)) {
                    decided.unchanged();
                } else {
                    decided.changed();
                    next.add(after);
                }
            }
        }
        decided.added(fresh.size());
        decided.writing(bulk -> {
            List<Person> made = bulk.insertAll(
                    Person.TYPE,
                    fresh.stream()
                            .map(one -> Person.of(bulk.newId(), 0, one.row().details(), one.scope()))
                            .toList());
            List<IdentityLink> accounts = new ArrayList<>();
            for (int i = 0; i < made.size(); i++) {
                accounts.add(IdentityLink.of(
                        bulk.newId(),
                        made.get(i).id(),
                        new HostIdentity(profile.source(), fresh.get(i).row().key())));
            }
            List<IdentityLink> linked = bulk.insertAll(IdentityLink.TYPE, accounts);
            for (int i = 0; i < made.size(); i++) {
                bulk.entry(
                        "directory.person.registered",
                        Person.TYPE,
                        made.get(i),
                        null,
                        linked.get(i).id());
            }
            replace(bulk, "directory.person.changed", Person.TYPE, next);
        });
    }
}
