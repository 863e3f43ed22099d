package org.commonhall.exchange;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.access.AccessRights;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** A file of who holds which role where. Not thread-safe. */
final class RoleTable extends DirectoryTable<RoleTable.Row> {
    private final ImmutableSet<Role> roles;

    RoleTable(DirectoryProfile profile, Cells cells, ImmutableSet<Role> roles) {
        super(profile, cells);
        this.roles = roles;
    }

    record Row(
            CsvRow raw,
            String person,
            String role,
            @Nullable String building,
            @Nullable String organization,
            @Nullable LocalDate endsOn) {}

    private record Held(UUID holder, String role, UUID scope) {}

    /** No two rows tell of the same role. */
    @Override
    public String key(CsvRow row) {
        return String.join(
                "\n",
                cells.text(row, "person"),
                cells.text(row, "role"),
                cells.text(row, "building"),
                cells.text(row, "organization"));
    }

    @Override
    @Nullable Row read(CsvRow row, Cells.Line line) {
        String person = line.needed("person");
        String role = line.needed("role");
        if (!role.isEmpty() && !roles.contains(new Role(role))) {
            line.fault("role", "exchange.choice");
        }
        String building = line.key("building");
        String organization = line.key("organization");
        if (building != null && organization != null) {
            line.fault("organization", "exchange.scope");
        }
        return new Row(row, person, role, building, organization, line.day("ends_on"));
    }

    @Override
    void decide(Reading reading, List<Row> rows, Decided decided) {
        Map<String, Id<Person>> people = people(reading, named(rows, Row::person));
        Map<String, UUID> buildings = found(reading, DirectoryKind.BUILDINGS, named(rows, Row::building));
        Map<String, UUID> bodies = found(reading, DirectoryKind.ORGANIZATIONS, named(rows, Row::organization));
        decided.in(Stream.concat(buildings.values().stream(), bodies.values().stream()));
        Map<Held, Instant> held = held(reading, people.values());
        Map<Held, Instant> fresh = new LinkedHashMap<>();
        for (Row row : rows) {
            Id<Person> person = people.get(row.person());
            UUID scope = row.building() != null
                    ? buildings.get(row.building())
                    : row.organization() != null ? bodies.get(row.organization()) : Scopes.DISTRICT;
            Instant until = row.endsOn() == null
                    ? Instant.MAX
                    : row.endsOn().atStartOfDay(reading.zone()).toInstant();
            if (scope == null) {
                decided.refuse(row.raw(), row.building() != null ? "building" : "organization", REFERENCE);
            } else if (!decided.allows(AccessRights.GRANT, scope)) {
                decided.refuse(row.raw(), "role", "access.denied");
            } else if (person == null) {
                // After the right, so that nobody else learns whether there is such an account.
                decided.refuse(row.raw(), "person", REFERENCE);
            } else if (!until.isAfter(reading.now())) {
                decided.refuse(row.raw(), "ends_on", "exchange.past");
            } else {
                Held role = new Held(person.value(), row.role(), scope);
                if (held.getOrDefault(role, Instant.MIN).isBefore(until)) {
                    fresh.put(role, until);
                } else {
                    decided.unchanged();
                }
            }
        }
        decided.added(fresh.size());
        decided.writing(bulk -> bulk.insertAll(
                        RoleGrant.TYPE,
                        fresh.entrySet().stream()
                                .map(one -> granted(bulk, one.getKey(), one.getValue()))
                                .toList())
                .forEach(grant -> bulk.entry("access.granted", RoleGrant.TYPE, grant, null)));
    }

    private static RoleGrant granted(BulkChange bulk, Held role, Instant until) {
        return new RoleGrant(
                bulk.newId(),
                0,
                role.holder(),
                role.role(),
                role.scope(),
                bulk.now(),
                until.equals(Instant.MAX) ? null : until,
                bulk.by().person());
    }

    /** Up to when each role is held; a row that says less ends nothing. */
    private static Map<Held, Instant> held(Reading reading, Iterable<Id<Person>> people) {
        List<UUID> holders = new ArrayList<>();
        people.forEach(person -> holders.add(person.value()));
        Map<Held, Instant> held = new HashMap<>();
        if (!holders.isEmpty()) {
            reading.select(Query.of(RoleGrant.TYPE).where(RoleGrant.HOLDER.in(holders))).stream()
                    .filter(grant -> grant.inForce(reading.now()))
                    .forEach(grant -> held.merge(
                            new Held(grant.holder(), grant.role(), grant.scope()),
                            Objects.requireNonNullElse(grant.endedAt(), Instant.MAX),
                            Comparators::max));
        }
        return held;
    }
}
